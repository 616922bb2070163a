import type { Labels } from './labels.ts'

export const hi: Labels = {
  fields: {
    title: ['शीर्षक', 'फ़िल्म', 'नाम'],
    originalTitle: ['मूल शीर्षक', 'मूल नाम'],
    year: ['वर्ष', 'प्रदर्शन वर्ष', 'रिलीज़ वर्ष', 'साल'],
    released: ['प्रदर्शन तिथि', 'रिलीज़ तिथि', 'रिलीज़ की तारीख'],
    directors: ['निर्देशक', 'निर्देशन'],
    writers: ['लेखक', 'पटकथा', 'पटकथा लेखक'],
    cast: ['कलाकार', 'अभिनेता', 'मुख्य कलाकार'],
    runtime: ['अवधि', 'समय सीमा', 'समय'],
    languages: ['भाषा', 'मूल भाषा'],
    countries: ['देश', 'मूल देश'],
    genres: ['शैली', 'विधा'],
    certification: ['प्रमाणपत्र', 'आयु वर्ग'],
  },
  several: { languages: 'भाषाएँ', genres: 'शैलियाँ' },
  more: ['आदि', 'इत्यादि', 'और अन्य'],
  beforeMore: ' ',
  and: ['और', 'एवं', 'व'],
  separator: ', ',
  colon: ': ',
}
