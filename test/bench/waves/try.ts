import { runWorld } from './world'
import { usual, type Gang } from './parameters'
const t0=Date.now()
const med=(xs:number[])=>{const s=[...xs].sort((a,b)=>a-b);return s.length?s[Math.floor(s.length/2)]:NaN}
const [gangsArg='R0,R2,R3,R4,R5', a='0.005', n='4', seed='1', hard='', noise='0']=process.argv.slice(2)
for(const gang of gangsArg.split(',') as Gang[]){
  const t=Date.now()
  const ws=Array.from({length:Number(n)},(_,w)=>runWorld({...usual,honestSenders:Number(process.env['HONEST']??20000),gang,adoption:Number(a),seed:Number(seed),hard:hard==='hard',noise:Number(noise)},w,4))
  const cs=ws.flatMap(w=>w.campaigns)
  const rank={unknown:0,knownGood:0,doubtful:1,suspected:2,flagged:3}
  const first=(l:number)=>med(cs.map(c=>c.scans.find(s=>rank[s.level]>=l)?.shipped??1e9))
  const share=(f:(s:any)=>boolean)=>med(cs.map(c=>c.scans.filter(f).length/Math.max(1,c.scans.length)))
  const sum=(f:(w:any)=>number)=>ws.reduce((x,w)=>x+f(w),0)
  console.log(gang,'warned',(100*share(s=>rank[s.level]>=1)).toFixed(1),'first',first(1),first(2),first(3),'fl/100k',1e5*sum(w=>w.honestFlagged)/sum(w=>w.honestSenders),'ordD%',(100*sum(w=>w.ordinaryDoubtful)/sum(w=>w.ordinaryScans)).toFixed(2),'scans',sum(w=>w.ordinaryScans),med(cs.map(c=>c.scans.length)),'vouch',med(cs.map(c=>c.vouchersToClear??999)),'c5',(100*share(s=>s.count5)).toFixed(1),'sprt',(100*share(s=>s.sprt)).toFixed(1), 'peersOrd',sum(w=>w.peers.count5.honestFlagged),sum(w=>w.peers.sprt.honestFlagged),(Date.now()-t)+'ms')
}
