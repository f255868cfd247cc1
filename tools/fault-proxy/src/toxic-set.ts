import type { ActiveToxic } from './active-toxic.ts'
import { activate, isAimedAt } from './active-toxic.ts'
import type { Direction, Toxic } from './toxic.ts'

/** The toxics at work in a proxy, and those who must know when they change. */
export class ToxicSet {
  private active: readonly ActiveToxic[] = []
  private readonly listeners = new Set<() => void>()

  add(toxic: Toxic): ActiveToxic {
    const added = activate(toxic)
    this.replace([...this.active, added])
    return added
  }

  remove(active: ActiveToxic): void {
    if (this.active.includes(active)) this.replace(this.active.filter((each) => each !== active))
  }

  clear(): void {
    this.replace([])
  }

  /** Those aimed at one direction of a route. */
  aimedAt(route: string, direction: Direction): readonly ActiveToxic[] {
    return this.active.filter((each) => isAimedAt(each, route, direction))
  }

  has(active: ActiveToxic): boolean {
    return this.active.includes(active)
  }

  /** Calls after every change until the returned function is called. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  private replace(next: readonly ActiveToxic[]): void {
    this.active = next
    for (const listener of this.listeners) listener()
  }
}
