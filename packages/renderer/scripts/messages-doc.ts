import { writeFileSync } from 'node:fs'
import { messagesPage } from './messages/page.ts'

// Run from source: node --conditions=@reviewkit/source packages/renderer/scripts/messages-doc.ts
writeFileSync(new URL('../../../docs/messages.md', import.meta.url), messagesPage())
