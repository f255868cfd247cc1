// Java libraries for checks that use other people's programs.
import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { cachedFolder } from './cached-folder.mjs'

/** The class path of the libraries of a pom.xml; downloaded where they are missing, which needs Maven and its registry. */
export const ensureJavaLibraries = (/** @type {string} */ name, /** @type {string} */ pom, /** @type {(text: string) => void} */ say) => {
  const folder = cachedFolder(`${name}-java`, pom, (target) => {
    for (const program of ['java', 'mvn'])
      if (spawnSync(program, ['--version'], { stdio: 'ignore' }).status !== 0) {
        say(`There is no ${program}. Install a JDK 17 and Maven (Debian: openjdk-17-jdk-headless, maven) and start this again.`)
        process.exit(1)
      }
    say(`downloading the Java libraries of ${name} into ${target}`)
    execFileSync('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${target}`, '-DincludeScope=runtime'], {
      stdio: ['ignore', 2, 2],
    })
  })
  return join(folder, '*')
}
