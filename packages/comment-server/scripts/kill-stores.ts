/**
 * SIGKILL at random moments under concurrent posts, as often as asked:
 *
 *     npm run check:kills -- [--kills 200] [--victim sqlite|postgres-client|postgres]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { killing, type Victim } from '../test/support/kills.ts'
import { startPostgres } from '../test/support/postgres-server.ts'
import { database, serverAt } from '../test/support/victims.ts'

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, victim: { type: 'string' } },
})

const victims: Record<string, () => Promise<Victim & { stop: () => Promise<void> }>> = {
  sqlite: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reviewkit-kills-'))
    return {
      ...serverAt(join(folder, 'comments.db')),
      stop: async () => rmSync(folder, { recursive: true, force: true }),
    }
  },
  'postgres-client': async () => {
    const server = await startPostgres({ fsync: 'on' })
    return { ...serverAt(server.url), stop: () => server.stop() }
  },
  postgres: database,
}

for (const [name, make] of Object.entries(victims)) {
  if (values.victim !== undefined && values.victim !== name) continue
  const victim = await make()
  const began = Date.now()
  const kills = Number(values.kills)
  const tell = (round: number) => {
    if (round % 20 === 0) process.stderr.write(`${name}: ${round} kills\n`)
  }
  const { acknowledged, kept, faults } = await killing(victim, { kills, tell })
  await victim.stop()
  const seconds = ((Date.now() - began) / 1000).toFixed(0)
  console.log(
    `${name}: ${kills} kills in ${seconds} s, ${acknowledged} acknowledged, ${kept} kept, ${faults.length} faults`,
  )
  for (const fault of faults) console.log(`  ${fault}`)
  if (faults.length > 0) process.exitCode = 1
}
