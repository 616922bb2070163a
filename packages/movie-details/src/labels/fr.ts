import type { Labels } from './labels.ts'

export const fr: Labels = {
  fields: {
    title: ['Titre', 'Film'],
    originalTitle: ['Titre original'],
    year: ['Année', 'Année de sortie', 'Année de production'],
    released: ['Date de sortie', 'Sortie', 'Sortie en salles'],
    directors: ['Réalisation', 'Réalisateur', 'Réalisatrice', 'Réalisateurs', 'Réalisé par'],
    writers: ['Scénario', 'Scénariste', 'Scénaristes'],
    cast: ['Acteurs principaux', 'Distribution', 'Acteurs', 'Avec'],
    runtime: ['Durée'],
    languages: ['Langue', 'Langue d’origine', 'Langue originale'],
    countries: ['Pays', 'Pays d’origine', 'Pays de production'],
    genres: ['Genre'],
    certification: ['Classification'],
  },
  several: { languages: 'Langues', genres: 'Genres' },
  more: ['etc.', 'et autres', 'et al.'],
  and: ['et'],
  separator: ', ',
  // French sets a no-break space before a colon.
  colon: '\u00A0: ',
}
