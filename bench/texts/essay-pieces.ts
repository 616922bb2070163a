/** Words that stand in for the names of a piece, so that no two of its uses read alike. */
export const names = {
  film: [
    'The Clock at Low Water',
    'Nine Kinds of Rain',
    'A Coat for Every Uncle',
    'The Cartographer’s Kitchen',
    'Sleeper to Ostrava',
    'Winter, Continued',
    'The Understudy of Porto',
    'Paper Lanterns, Paper Moon',
    'Letters to a Lighthouse',
    'The Last Usherette',
    'Small Hours, Large Shoes',
  ],
  maker: [
    'Ilse Marten',
    'Tomás Arrieta',
    'Noor Haddad',
    'Jun Okafor',
    'Edda Lindqvist',
    'Marcel Oubré',
    'Wanda Zielińska',
  ],
  town: ['Sète', 'Trieste', 'Aarhus', 'Cork', 'Gdynia', 'Tromsø', 'Ghent', 'Piran', 'Leith'],
  thing: ['a bicycle', 'a violin', 'a borrowed coat', 'an empty suitcase', 'a telephone'],
} as const

/** Each opens a part of the essay. */
export const headings: readonly string[] = [
  'What a small hall is for',
  'On being late',
  'The projectionist’s hands',
  'Why we whisper',
  'Rain, and other special effects',
  'A defence of the interval',
  'The *second* time',
  'Faces, mostly',
  'Sound in the dark',
  'Endings that wait for you',
  'What the `subtitles` leave out',
  'Colour, before it was free',
  'Who pays for the popcorn?',
  'Notes from the back row',
]

/**
 * Blocks of an essay about going to the pictures, written for this benchmark.
 * `{film}`, `{maker}`, `{town}` and `{thing}` are filled in, `{n}` is a number.
 */
export const pieces: readonly string[] = [
  `There is a hall in {town} with sixty-two seats, and I have sat in most of them. The good ones are not where you would
think. From the middle you see the film; from the left, near the radiator, you see **the film and the people watching it**,
and on a slow evening that is the better of the two programmes.`,

  `I first saw *{film}* with the sound turned off. It was not a choice: the amplifier had failed during the advertisements,
and {maker}, who was there to answer questions afterwards, stood up and *did the voices*. All of them, for ninety minutes,
with a cold. I have since seen it as it was meant to be seen, and I am not sure that it was meant to be seen like that.`,

  `People who write about films like to say that a picture “works” or does not. So does a tap. What I want to know is what
it is *for*. {film} is for an evening in which you have quarrelled with somebody and have not yet decided who was right.
It took me three visits to find that out, and the third was with the somebody.`,

  `> The first rule of the hall is that nobody apologises for crying.
> The second is that nobody asks why.

That was painted over the door in {town} until the new owners came. They were good people. They put in a ramp, a lift and
a proper screen, and they painted the door.`,

  `![A row of folding seats, one of them down, with {thing} on it](images/seat-{n}.jpg "Seat {n}, kept free since the winter of the long strike.")`,

  `Consider what {maker} does with a door. In the first reel it is opened, and we are shown who comes in. In the second it is
opened, and we are shown who looks up. In the third it stays shut, and by then we have learned to be afraid of a handle.
No line of dialogue explains it; there is [a short essay on the doors](https://example.org/essays/doors-{n}) by somebody who
counted them, and it spoils nothing.`,

  `What you need for a film club, in the order in which you will miss it:

1. a room that can be made dark;
2. a key to that room, and the name of whoever has the other key;
3. forty chairs, of which thirty-eight hold;
4. somebody who can say **no** to a speech;
5. biscuits.`,

  `The list of complaints in the drawer goes back to the year the roof was mended. A selection:

- The film was too long, and it was *also* too short.
- There was a dog in it, and the dog was sad.
- {film} is not, as the poster says, “a riot”.
    - It is not even a disturbance.
    - The lady in row four slept, and said it was the best sleep in weeks.
- Could the heating be turned on *before* the winter scenes?`,

  `It is odd how little of {film} happens in front of the camera. A letter arrives and is read aloud by somebody else. A fight
is heard through a wall. When at last we are allowed to see **one thing happen**, it is {thing} being carried up a flight of
stairs, in one shot, for two minutes; and I have never been so anxious about an object in my life.`,

  `### A note on prints

The copy that went round that year had lost its fourth reel somewhere between {town} and the coast. Nobody noticed until
the ninth screening. I mention it because I was at the second, and I thought that the gap was *the boldest cut I had ever
seen*; I said so, in print, at length, and I stand by it.[^reel{n}]

[^reel{n}]: It was found behind a piano. In it, they get married.`,

  `Here is the programme of an ordinary week, as it hung in the window:

| Day       | Film                     | Seats sold | Weather      |
| :-------- | :----------------------- | ---------: | :----------: |
| Monday    | *closed*                 |          – | sun          |
| Tuesday   | {film}                   |         {n} | rain         |
| Wednesday | Short films by children  |         62 | rain         |
| Thursday  | {film}, again            |         18 | **hail**     |
| Saturday  | The one with the horses  |         41 | rain, clearing |

You will see that the weather does more for us than the critics.`,

  `“You are confusing *slow* with *long*,” {maker} told me once, in a café that has since become a bank. “Long is when you look
at the clock. Slow is when the clock looks at you.” I wrote it on the bill and lost the bill; the waiter, who keeps
everything, sent it on.`,

  `Those who run the machine have their own grammar. A change-over is a comma. A burn is a full stop. The leader that runs
through the gate before the picture comes, with its numbers counting down to nothing, is ***the only suspense that never
fails***, and it is the same in every country I have been to.`,

  `If you keep the accounts of a hall, keep them where the next person will find them. Ours are a file of plain text, one line
an evening, and a command that adds them up:

\`\`\`sh
# evenings.txt: date, film, tickets, takings
awk -F'\\t' '{ seats += $3; money += $4 } END { print seats, money }' evenings.txt
\`\`\`

It has outlived three treasurers and \`two\` computers.`,

  `The argument against subtitles is that you read instead of looking. I have heard it made, at volume, by people who were
looking at their telephones. {maker} puts the words of *{film}* wherever the eye is going to be next: by a hand, under a lamp,
once on the side of a passing tram. See the frames at <https://example.org/frames/{n}>, or www.example.org/frames for all of
them.`,

  `Years later I met the child who had played the child. She keeps bees now, in the hills above {town}, and she remembers nothing
of the plot. What she remembers is that they let her keep the shoes, that the soup was real, and that between two takes the
old actor who was dying in the next room **came out and taught her to whistle**.`,

  `#### What the posters said

The poster of *{film}* shows a kiss that is not in the film, on a bridge that is not in {town}, under a moon that (as
a reader pointed out) has its dark side turned the wrong way. It is a lovely poster. It is on my wall; I bought it from
[the artist’s daughter](https://example.org/posters?film={n}&size=a2 "Prints to order, rolled, not folded") & I would not
swap it for the film.`,

  `Not everything was better. The seats were worse. The air was blue with smoke, and one had to *stand up* for the anthem of a
country that had stopped existing during the newsreel. When somebody tells me about the golden age I ask what they paid
for the ticket, who was not allowed in, and where the lavatory was.`,

  `![{town} by night: the only light is a ticket window, and in it a woman is reading](images/window-{n}.jpg)`,

  `We tried to write down what makes a good evening, and got as far as a sum:

    evening = film + company - distance
    company = people you like / people who explain

It leaves out the weather, the chairs and whether there is soup. But it explains why the worst screening of *{film}* that I
ever sat through is the one that I tell people about.`,

  `What **do** we remember? Not plots. I asked the Thursday club for one thing each from *{film}*, a week after we had shown it,
and got: a yellow glove; the noise of the tram; “the way she did not turn round”; a plate of plums; the projector stopping.
Nobody mentioned the murder.`,

  `Here I have to tell you something about the ending. If you have not seen it, look away for the length of a line: ||they were
in the same town all the time||. I knew it from the first minute, because a man behind me said so; and it made no
difference at all, *which is the test*.`,

  `A film that is shown once is a rumour. Shown twice it is an opinion. It takes, in my experience, **five** showings in a
town of this size before *{film}* is something that people can use: to tease one another, to name a boat after, to explain
to a daughter why her grandfather would not get rid of {thing}.`,

  `> I do not direct. I wait, and I have a camera with me.
>
> > And when nothing comes?
>
> Then I have waited, *which is also work*, and somebody will pay for the film.

From the talk with {maker} in {town}, which you can hear in full on [the page of the festival][festival].`,

  `The year that the river came into the hall we lost the first six rows, the piano and all of the posters up to the letter
M. We did not lose a single screening. *{film}* was shown on a sheet between two lamp posts, to people in boots, and when
the rain began again on the screen, and then in {town}, in that order, there was a cheer that I can still hear.`,

  `Things that I was wrong about, with dates:

* that nobody would come to a silent film in August[^august{n}]
* that {maker} was finished
* that you cannot dance in that aisle
* that ~~sound~~ ~~colour~~ the internet would be the end of us
* the ending of *{film}*, until this spring

[^august{n}]: They came in fans, and they brought them.`,

  `When the lights go up there is a moment in which nobody has a face yet. People look for their scarves. They look, above all,
*at the floor*, as if the film had been dropped there. I have watched for that moment in cities with a thousand screens and
in {town} with its one, and it lasts everywhere exactly as long as it takes to find the second glove.`,

  `Should a critic talk to the people who make films? I did, and I regret it on Tuesdays. {maker} has been to my kitchen, has
held my sister’s baby and has mended the tap. Since then I have written about *{film}* as one writes about the work of
somebody who has mended one’s tap: **warmly, and with an eye on the joints**.`,

  `* * *

The rest of this part is for those who were there. You know who you are. The others may go on to the next heading; the
story of {thing} in row {n} does not get better by being explained, and the person to whom it belonged has asked me, twice, to
leave it where it was.`,

  `Take the light. There were four lamps and a mirror from a barber’s. {maker} had them moved for each shot by two students
of law, who came for the soup and stayed for *{film}* (they are thanked at the end as “the department of weather”). It looks
like noon in a good year. Ask any painter what that costs; then ask an accountant, and [compare](https://example.org/budgets/{n}.html).`,
]

/** Links that the pieces refer to. */
export const definitions = `[festival]: https://example.org/festival/talks "The talks, in the order in which they were given"`
