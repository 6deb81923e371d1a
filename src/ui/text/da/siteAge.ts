export const siteAgeText = {
  older:
    'Sitet skal opgraderes til denne udgave af Råderum. Til det er gjort, kan det, der er nyt, hverken vises eller gemmes; resten virker.',
  upgrade: 'Se, hvad der skal ske, og opgradér',
  askOwner: 'En af sitets ejere gør det under »Opsæt fanen«.',
  newer:
    'Sitet er opgraderet af en nyere udgave af Råderum end den, du har åben. Intet går tabt, men du ser ikke det nye. Gem, og genindlæs fanen.',
};
