/** Names the slate that is made of the situations that real feeds brought. */
export const realWorld = 'real-world'
