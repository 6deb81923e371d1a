/** Raised when a field changes its kind or its meaning (decision 0014). */
export const ideaShape = 'idea-1';
export const fateShape = 'idea-fate-1';
