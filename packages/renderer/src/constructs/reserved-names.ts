/**
 * Whether a browser or a page’s script may know this name: it offers each element with
 * an id as `window[id]`, some as `document[id]` and `form[id]`, so such an id could
 * stand in for what a script looks for. Ids that are made of words are in lower case, and
 * names of more than one word have capitals, a hyphen (an id’s) or an underscore: the
 * rest is a list, and a test holds it to what Chromium has.
 */
export const isReserved = (name: string) => /^on[a-z]+$|_/.test(name) || reserved.has(name)

const reserved = new Set(
  `abbr accept action add after alert align all allow alt anchors animate api app append applets
  archive areas as assign async atob attributes autocapitalize autocomplete autocorrect
  autofocus autoplay axis back background before blocking blur body border btoa buffered caches
  caption ch charset checked children chrome cite clear click close closed closest code cols
  command compact complete config confirm connection console constructor contains content
  control controls cookie coords credentialless crypto csp data dataset declare decode decoding
  default defer define dir disabled doctype document domain download draggable duration elements
  embeds encoding enctype ended env error escape eval evaluate event exports external fence
  fetch files find focus fonts form forms forward frame frames fullscreen geolocation global go
  hash head headers height hidden high history host hostname href hreflang hspace id images
  implementation incremental indeterminate index inert ink integrity item jquery kind label
  labels lang language languages length link links list load loading location locationbar loop
  low lowsrc main matches max media menubar method min module multiple muted name navigation
  navigator nonce normalize open opener optimum options orientation origin page parent part
  password pathname pattern pause paused performance permissions personalbar ping placeholder
  platform play played plugins popover port position poster prefix preload prepend prerendering
  print process product prompt protocol prototype pseudo referrer rel reload remote remove
  replace require required reset rev reversed role root rows rules sandbox scheduler scheduling
  scheme scope screen scripts scroll scrollbars scrolling search seekable seeking select
  selected self settings shape sheet show size sizes slot spellcheck src srcdoc srclang srcset
  standby start state status statusbar step stop style submit summary target text timeline title
  toolbar top track translate type undefined unescape username validity value vendor vibrate
  viewport volume vspace webdriver webkitdirectory when width window wrap write writeln x y`.split(
    /\s+/,
  ),
)
