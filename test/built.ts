import { ensureBuilt, type Part } from '../scripts/build'

/** What each jest project runs on; a project not listed runs on sources. */
const needed: Readonly<Record<string, readonly Part[]>> = {
  ports: ['functions'],
  journeys: ['functions', 'h5'],
  weapp: ['functions', 'weapp'],
  browser: ['functions', 'h5'],
}

/** jest's globalSetup: builds what the project's tests run on, once, and only what changed since the last build. */
export default async function built(_global: unknown, project: { displayName?: { name: string } }): Promise<void> {
  await ensureBuilt(needed[project.displayName?.name ?? ''] ?? [])
}
