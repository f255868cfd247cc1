import type { InstallPaths } from '../paths.ts'
import type { ServerName } from '../server-name.ts'
import type { ServerProcess } from '../server-process.ts'
import type { StackSettings } from '../stack-environment.ts'

/** What a server needs to know about the stack it is part of. */
export interface ServerContext extends StackSettings {
  readonly root: string
  /** This server's own folder. */
  readonly directory: string
  readonly installed: InstallPaths
}

/** One kind of local server. Every function may be called again on a server that is already there. */
export interface ServerDefinition {
  readonly name: ServerName
  /** The processes it consists of. Starts and changes nothing. */
  processes(context: ServerContext): readonly ServerProcess[]
  /** Makes configuration and, the first time, the data folder. Not called while its processes run. */
  prepare(context: ServerContext): Promise<void>
  /** Whether a process that was started now serves its clients. */
  isReady(process: ServerProcess, context: ServerContext): Promise<boolean>
  /** Brings a ready server's content to what the stack promises: topics, rights, databases, cluster membership. */
  provision(context: ServerContext): Promise<void>
  /** Folders outside {@link ServerContext.directory} that a reset must delete too. */
  foreignDirectories?(root: string): readonly string[]
}
