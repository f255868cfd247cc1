// Java libraries for checks that use other people's programs: downloaded once per list, beside the other downloads of Fairline.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** The class path of the libraries of a pom.xml; downloaded where they are missing, which needs Maven and its registry. */
export const ensureJavaLibraries = (/** @type {string} */ name, /** @type {string} */ pom, /** @type {(text: string) => void} */ say) => {
  const digest = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12)
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'fairline', `${name}-java-${digest}`)
  if (existsSync(join(folder, 'complete'))) return join(folder, '*')
  for (const program of ['java', 'mvn'])
    if (spawnSync(program, ['--version'], { stdio: 'ignore' }).status !== 0) {
      say(`There is no ${program}. Install a JDK 17 and Maven (Debian: openjdk-17-jdk-headless, maven) and start this again.`)
      process.exit(1)
    }
  say(`downloading the Java libraries of ${name} into ${folder}`)
  rmSync(folder, { recursive: true, force: true })
  execFileSync('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`, '-DincludeScope=runtime'], {
    stdio: ['ignore', 2, 2],
  })
  writeFileSync(join(folder, 'complete'), '')
  return join(folder, '*')
}
