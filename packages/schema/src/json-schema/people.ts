import { address, type JsonSchema, mapping, text, wholeNumber } from './forms.ts'

export function image(): JsonSchema {
  const side = wholeNumber(1, 100_000)
  return mapping(
    {
      src: {
        title: 'Address',
        description: 'Relative to the review’s folder, or on the web by http or https.',
        examples: ['her.jpg', 'https://example.org/her.jpg'],
        ...address(['http', 'https']),
      },
      alt: {
        title: 'Alternative text',
        description: 'What the picture shows, for who does not see it; "" if it only decorates.',
        examples: ['A man in a red shirt', ''],
        type: text.type,
      },
      caption: {
        title: 'Caption',
        description: 'The words below the picture.',
        examples: ['The lift'],
        ...text,
      },
      credit: {
        title: 'Credit',
        description: 'Who made it or owns it.',
        examples: ['Photo: Ada Moreau'],
        ...text,
      },
      width: { title: 'Width', description: 'In CSS pixels.', examples: [1280], ...side },
      height: { title: 'Height', description: 'In CSS pixels.', examples: [720], ...side },
    },
    ['src', 'alt'],
  )
}

const personKeys = (): Record<string, JsonSchema> => ({
  name: {
    title: 'Name',
    description: 'As the person writes it, in one piece.',
    examples: ['Ada Moreau'],
    ...text,
  },
  url: {
    title: 'Address',
    description: 'Where to read more: by http, https or mailto, or relative.',
    examples: ['https://ada.example', 'mailto:ada@ada.example'],
    ...address(['http', 'https', 'mailto']),
  },
  from: { title: 'Place', description: 'As written.', examples: ['Lyon', 'Europe'], ...text },
  bio: {
    title: 'About',
    description: 'A few words about the person.',
    examples: ['Ada writes about films.'],
    ...text,
  },
  image: {
    title: 'Picture',
    description: 'Of the person.',
    examples: [{ src: 'ada.jpg', alt: 'Ada, laughing' }],
    anyOf: [{ $ref: '#/$defs/image' }, { type: 'null' }],
  },
})

export function person(): JsonSchema {
  return { anyOf: [text, mapping(personKeys(), ['name'])] }
}

export function castMember(): JsonSchema {
  const role = {
    title: 'Role',
    description: 'Whom the person plays.',
    examples: ['Theodore'],
    ...text,
  }
  return { anyOf: [text, mapping({ ...personKeys(), role }, ['name'])] }
}
