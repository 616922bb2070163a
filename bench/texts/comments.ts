/** What people write under a review, in pieces that go together in any order. */
const openings = [
  'Saw it last night with my sister.',
  'I *loved* this, and I did not expect to.',
  'Thank you for the review!',
  'Hm. I am not so sure about the ending.',
  'Third time, and it still makes me laugh.',
  'First comment here, so be kind :-)',
  '**Please** mark the spoilers, some of us have children and wait for the weekend.',
  '> It is over before it has explained itself.\n\nThis is exactly it.',
  'Agreed with @ilse above.',
  'Am I the only one who fell asleep?',
  'Çok güzel bir yazı, elinize sağlık.',
]

const middles = [
  'The scene on the ferry is worth the ticket alone, and whoever did the sound should get a medal.',
  'My father ran a hall like that one, with the same clock & the same draught.',
  'There is a longer cut, see https://example.org/cuts/{n} for what is in it.',
  'Everybody talks about the *wedding*, nobody about the `4:3` picture, which is what makes it work.',
  'I would have liked it **shorter**. Not much: ten minutes, and one accordion.',
  'In row {n} you could hear every word, unlike the last time, when it might as well have been silent.',
  'Compare it with [the first version](https://example.org/films/{n}), where she keeps the key.',
  'What I do not get is why ||he pays the bill in the end||. Does anybody know?',
  'Two things:\n\n- the light\n- the *hands*, all the way through',
  'It’s the kind of film in which “nothing happens” for an hour, and then you cannot get up.',
  'We were {n} people in a hall for sixty, and nobody left before the last name had gone by.',
  'The music, though... no. Just no.',
  'Does anyone have a link to the interview? The one at example.org/talks is gone.',
]

const endings = [
  'Four stars from me.',
  'Going again on Sunday!',
  'Bring a cushion.',
  'Greetings from Gdynia, where it rained as well.',
  'Is there a list of halls that show it?',
  '~~Five~~ four and a half.',
  'You should review the other one next, *The Last Usherette*.',
]

const farewells = [
  '',
  'Ines',
  '— R.',
  '*Ola, Tromsø*',
  'Cheers!',
  'Until Thursday, the one by the radiator',
  ':)',
  'Sent from the tram',
  'P.S. The soup was good.',
  '(Edited: it was the *second* reel.)',
]

/** At most 10,010 comments of some two hundred bytes, no two alike. The same at every run. */
export const comments = (count: number): string[] => Array.from({ length: count }, (_, n) => one(n))

function one(n: number): string {
  // 11, 13 and 7 share no factor: a trio comes back after 1,001 comments, under another name.
  const round = Math.floor(n / 1001)
  const words = [openings[n % 11], middles[n % 13]]
  if (n % 2 === 0) words.push(middles[(n + 1 + round) % 13])
  words.push(endings[n % 7])
  if (round > 0) words.push(farewells[round % 10])
  return words.join(n % 3 === 0 ? '\n\n' : ' ').replaceAll('{n}', String(n))
}
