import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** The production build, made before the tests by npm run build:weapp. */
export const weappBuild = path.resolve(__dirname, '../../dist/weapp')

/** The cloud as WeChat offers it to a mini-program. */
export interface PhoneCloud {
  uploadFile(options: { cloudPath: string; filePath: string }): Promise<{ fileID: string }>
  callFunction(options: { name: string; data: object }): Promise<{ result: unknown }>
}

/** What the person at the phone does when the platform asks: a photo, a scanned code, or closing it. */
export interface Hand {
  photo: string | null
  barcode: string | null
}

interface PageConfig extends Record<string, unknown> {
  data?: object
  onLoad?: (query: object) => void
  onShow?: () => void
  onReady?: () => void
  onUnload?: () => void
  onShareAppMessage?: (options: object) => SharedMessage
}

/** Pages of the build, by the word the tree has for them. */
export type PageName = 'scan' | 'verdict' | 'family' | 'answer' | 'report' | 'rescue' | 'mine' | 'dispute' | 'moderate'

/** What a page gives WeChat for a chat. */
export interface SharedMessage { title: string; path: string; imageUrl: string }

interface Rendered {
  dom: HTMLElement
  attach(parent: Node): void
}

/**
 * WeChat as far as the pages use it: the platform's calls around miniprogram-simulate, which runs the built pages with
 * the official compiler's templates. One phone per jest registry, because the build's modules load once.
 */
export class Phone {
  readonly hand: Hand = { photo: null, barcode: null }
  readonly opened: string[] = []
  /** How many pages the person went back. */
  wentBack = 0
  readonly clipboard: string[] = []
  /** Pictures the pages had WeChat write: their paths and sizes in px. */
  readonly pictures: { path: string; width: number; height: number }[] = []
  private shown: PageConfig | null = null
  private query: Record<string, string> = {}
  private readonly screens = new Map<string, HTMLElement>()
  private readonly networkWatchers: ((status: { isConnected: boolean; networkType: string }) => void)[] = []
  private readonly storage = new Map<string, unknown>()
  private readonly simulate: { load(file: string, options: object): string; render(id: string): Rendered }

  constructor(cloud: PhoneCloud) {
    if (!existsSync(path.join(weappBuild, 'app.json'))) throw new Error('dist/weapp is not built: run npm run build:weapp')
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    this.simulate = require('miniprogram-simulate') as Phone['simulate']
    this.install(cloud)
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    require(path.join(weappBuild, 'app.js'))
  }

  /** Opens a page as WeChat would, with what its address carries, and gives its screen. */
  open(page: PageName, query: Record<string, string> = {}): HTMLElement {
    this.query = query
    const id = this.simulate.load(path.join(weappBuild, `pages/${page}/index`), { rootPath: weappBuild })
    const rendered = this.simulate.render(id)
    const frame = document.createElement('div')
    document.body.replaceChildren(frame)
    rendered.attach(frame)
    this.screens.set(page, frame)
    return frame
  }

  /** The screen of a page that was left open below the others, as a person finds it on going back. */
  backOn(page: PageName): HTMLElement {
    const frame = this.screens.get(page)
    if (frame === undefined) throw new Error(`${page} was never opened`)
    document.body.replaceChildren(frame)
    return frame
  }

  /** Taps WeChat's share button on the page that is open: what WeChat would put into the chat. */
  share(): SharedMessage {
    const message = this.shown?.onShareAppMessage?.({ from: 'button' })
    if (message === undefined) throw new Error('this page has nothing to share')
    return message
  }

  /** The phone has a network again, and WeChat says so. */
  reconnect(): void {
    for (const watcher of this.networkWatchers) watcher({ isConnected: true, networkType: 'wifi' })
  }

  private install(cloud: PhoneCloud): void {
    const scope = globalThis as unknown as Record<string, unknown>
    const wx = scope['wx'] as Record<string, unknown>
    const info = { platform: 'devtools', SDKVersion: '3.8.0', version: '8.0.50', fontSizeScaleFactor: 1, language: 'zh_CN', theme: 'light', windowWidth: 375, windowHeight: 667, pixelRatio: 2 }
    // The build hangs its chunks on wx; an earlier phone's would run again.
    delete wx['webpackJsonp']
    Object.assign(wx, {
      cloud: { init: () => undefined, uploadFile: options => cloud.uploadFile(options), callFunction: options => cloud.callFunction(options) } satisfies PhoneCloud & { init: () => void },
      getSystemInfoSync: () => info,
      getAppBaseInfo: () => info,
      getStorageSync: (key: string) => this.storage.get(key) ?? '',
      setStorageSync: (key: string, value: unknown) => { this.storage.set(key, value) },
      onNetworkStatusChange: (watcher: (typeof this.networkWatchers)[number]) => { this.networkWatchers.push(watcher) },
      offNetworkStatusChange: (watcher: (typeof this.networkWatchers)[number]) => { this.networkWatchers.splice(this.networkWatchers.indexOf(watcher) >>> 0, 1) },
      navigateTo: platformCall('navigateTo', ({ url }: { url: string }) => { this.opened.push(url); return {} }),
      navigateBack: platformCall('navigateBack', () => { this.wentBack += 1; return {} }),
      chooseMedia: platformCall('chooseMedia', () => this.hand.photo === null ? null : { tempFiles: [{ tempFilePath: this.hand.photo, size: 1, fileType: 'image' }], type: 'image' }),
      scanCode: platformCall('scanCode', () => this.hand.barcode === null ? null : { result: this.hand.barcode, scanType: 'CODE_128' }),
      getRandomValues: platformCall('getRandomValues', ({ length }: { length: number }) => ({ randomValues: randomBytes(length).buffer })),
      createOffscreenCanvas: ({ width, height }: { width: number; height: number }) => ({ width, height, getContext: () => pen }),
      canvasToTempFilePath: platformCall('canvasToTempFilePath', ({ destWidth: width, destHeight: height }: { destWidth: number; destHeight: number }) => {
        const picture = { path: `wxfile://tmp_${this.pictures.length}.png`, width, height }
        this.pictures.push(picture)
        return { tempFilePath: picture.path }
      }),
      setClipboardData: platformCall('setClipboardData', ({ data }: { data: string }) => { this.clipboard.push(data); return {} }),
    })
    scope['App'] = (app: { onLaunch?: (options: object) => void }) => { scope['__app'] = app; app.onLaunch?.({ path: 'pages/scan/index', query: {}, scene: 1001 }) }
    scope['getApp'] = () => scope['__app']
    scope['getCurrentPages'] = () => [{}, {}]
    const opens = (page: PageConfig): void => { this.shown = page; page.onLoad?.(this.query); page.onShow?.() }
    scope['Page'] = (page: PageConfig) => {
      const { data, ...methods } = page
      ;(scope['Component'] as (definition: object) => void)({
        data,
        methods,
        lifetimes: {
          attached(this: PageConfig) { opens(this) },
          ready(this: PageConfig) { this.onReady?.() },
          detached(this: PageConfig) { this.onUnload?.() },
        },
      })
    }
  }
}

/** Takes every stroke and draws nothing: what pictures look like is looked at in a real browser (test/browser). */
const pen = new Proxy({}, { get: () => () => undefined, set: () => true })

interface Callbacks { success?: (result: object) => void; fail?: (result: object) => void; complete?: (result: object) => void }

/** A call as WeChat has it: with callbacks it answers them, without any it gives a promise (base library 2.10.2 and later). */
const platformCall = <Options extends object>(name: string, run: (options: Options) => object | null) => (options: Options & Callbacks): Promise<object> | undefined => {
  const done = new Promise<object>((resolve, reject) => {
    setTimeout(() => {
      const value = run(options)
      if (value === null) reject(Object.assign(new Error(`${name}:fail cancel`), { errMsg: `${name}:fail cancel` }))
      else resolve({ ...value, errMsg: `${name}:ok` })
    }, 0)
  })
  if (options.success === undefined && options.fail === undefined && options.complete === undefined) return done
  void done.then(options.success, options.fail).finally(() => options.complete?.({}))
  return undefined
}
