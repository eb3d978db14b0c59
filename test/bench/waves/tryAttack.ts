import { fakesToFlag } from './attack'
import { usual, attacks } from './parameters'
for (const a of attacks) console.log(a, [5,20,100,300].map(h => [0,1,2,3,4].map(t=>fakesToFlag(a,{...usual,honestScans:h},t)).join('/')).join('   '))
