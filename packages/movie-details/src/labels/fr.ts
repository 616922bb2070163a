import type { Labels } from './labels.ts'

export const fr: Labels = {
  fields: {
    title: ['Titre', 'Film'],
    originalTitle: ['Titre original'],
    year: ['Année', 'Sortie', 'Date de sortie', 'Année de sortie'],
    directors: ['Réalisation', 'Réalisateur', 'Réalisatrice', 'Réalisateurs', 'Réalisé par'],
    writers: ['Scénario', 'Scénariste', 'Scénaristes'],
    cast: ['Acteurs principaux', 'Distribution', 'Acteurs', 'Avec'],
    runtime: ['Durée'],
    languages: ['Langue', 'Langues', 'Langue d’origine', "Langue d'origine", 'Langue originale'],
    countries: ['Pays', 'Pays d’origine', "Pays d'origine", 'Pays de production'],
    genres: ['Genre', 'Genres'],
    certification: ['Classification'],
  },
  more: ['etc.', 'et autres', 'et al.'],
  and: ['et'],
  separator: ', ',
  // French sets a no-break space before a colon.
  colon: '\u00A0: ',
}
