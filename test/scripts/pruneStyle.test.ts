import { prunedStyles } from '../../scripts/pruneStyle'

describe('the mini-program’s style sheets', () => {
  it('keep the variables that are used, by others that are used too and in other sheets, and lose the rest', () => {
    const app = 'body{--weui-FG-0:rgba(0,0,0,.9);--weui-FG-1:#111;--weui-BG-0:var(--weui-BG-1);--weui-BG-1:#ededed;--weui-RED:var(--weui-PINK);--weui-PINK:pink}.icon{--drawing:url("data:image/svg+xml,%3Csvg%3E")}'
    const page = '.page{color:var(--weui-FG-0);background:var(--weui-BG-0)}'
    expect(prunedStyles([app, page])).toEqual(['body{--weui-FG-0:rgba(0,0,0,.9);--weui-BG-0:var(--weui-BG-1);--weui-BG-1:#ededed;}.icon{--drawing:url("data:image/svg+xml,%3Csvg%3E")}', page])
  })

  it('keep every set of a variable that is used: light, dark and care', () => {
    const style = 'page{--weui-FG-0:#000}.care{--weui-FG-0:#111;--weui-FG-9:#999}a{color:var( --weui-FG-0 )}'
    expect(prunedStyles([style])).toEqual(['page{--weui-FG-0:#000}.care{--weui-FG-0:#111;}a{color:var( --weui-FG-0 )}'])
  })
})
