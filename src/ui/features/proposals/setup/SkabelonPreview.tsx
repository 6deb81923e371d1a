/** The form as it would be, to try; nothing written in it is kept. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { OrgUnit } from '../../../../domain/organisation';
import { emptyDraft, type ProposalDraft } from '../../../../domain/proposalDraft';
import { yearsOf } from '../../../../domain/round';
import type { TemplateField } from '../../../../domain/skabelon';
import { useRound } from '../../../data/queries';
import { skabelonSetupText } from '../../../text/parts/skabelonSetup';
import { useTextOf } from '../../../text/partText';
import { ProposalFields } from '../item/ProposalFields';

const useStyles = makeStyles({
  preview: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    maxWidth: '56rem',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

const nobody = { state: 'ready', people: [] } as const;
const noOthers = { state: 'ready', proposals: [] } as const;

interface SkabelonPreviewProps {
  readonly template: readonly TemplateField[];
  readonly units: readonly OrgUnit[];
}

export function SkabelonPreview({ template, units }: SkabelonPreviewProps) {
  const styles = useStyles();
  const words = useTextOf(skabelonSetupText);
  const round = useRound();
  const [empty] = useState(() => emptyDraft(round));
  const form = useForm<ProposalDraft, unknown, ProposalDraft>({ defaultValues: empty });
  return (
    <section className={styles.preview}>
      <h2 className={styles.heading}>{words.previewTitle}</h2>
      <p>{words.previewHelp}</p>
      <ProposalFields
        form={form}
        template={template}
        units={units}
        workPackages={[]}
        years={yearsOf(round)}
        opened={empty}
        self={undefined}
        people={nobody}
        others={noOthers}
        mayNumber={false}
      />
    </section>
  );
}
