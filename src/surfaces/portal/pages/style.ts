// The one style sheet of the screens: calm, legible, small. Written for old web views: no gap, no grid, no colour functions.

/** Style of every screen page; its hash stands in the policy header. Accent #0e5a63, danger #a3262a, ink #1c2426. */
export const SCREEN_CSS = tight(`
html{font-size:112.5%;-webkit-text-size-adjust:100%}
html.big{font-size:150%}
*{box-sizing:border-box}
body{margin:0;background:#f4f3ef;color:#1c2426;line-height:1.7;overflow-wrap:break-word;word-wrap:break-word;
  font-family:-apple-system,"PingFang SC","HarmonyOS Sans SC","MiSans","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",sans-serif}
h1,h2,h3,p,ul,ol,dl,dd,fieldset{margin:0;padding:0}
h1{font-size:1.5rem;line-height:1.35;margin-bottom:.4rem}
h1+.card{margin-top:.9rem}
h2{font-size:1.15rem;line-height:1.4;margin-bottom:.6rem}
h3{font-size:1rem;line-height:1.5}
ul,ol{list-style:none}
a{color:#0e5a63;text-underline-offset:.18em}
a:focus-visible,button:focus-visible,input:focus-visible,textarea:focus-visible,select:focus-visible,h1:focus-visible,[tabindex]:focus-visible{outline:3px solid #0e5a63;
  outline-offset:3px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:.5rem;top:.5rem;background:#fff;padding:.5rem 1rem;z-index:9}
/* the band above and the ground below */
.band{background:#0e5a63;color:#fff}
.band a{color:#fff}
.band a:focus-visible{outline-color:#fff}
.row{max-width:44rem;margin:0 auto;padding:.7rem 1rem}
.door{font-weight:700;text-decoration:none;display:inline-block;padding:.25rem 0}
.door small{display:block;font-size:.78rem;font-weight:400;line-height:1.4}
.switch{padding-top:.1rem}
.switch a{display:inline-block;padding:.3rem 0;margin-right:1.2rem;font-size:.85rem}
main{display:block;max-width:44rem;margin:0 auto;padding:1.2rem 1rem 2rem}
main:focus{outline:0}
footer{border-top:1px solid #d8d6cd;background:#fff}
footer p{margin:.15rem 0;font-size:.9rem}
/* cards and lines */
.lead{margin-bottom:1.2rem;color:#414c4d}
.card{background:#fff;border:1px solid #dfddd5;border-radius:.5rem;padding:1rem 1.1rem 1.1rem;margin:0 0 1rem}
.now{border-left:.35rem solid #0e5a63}
.now h2{font-size:.9rem;font-weight:400;color:#566162;margin-bottom:.1rem}
.stage{font-size:1.4rem;font-weight:700;line-height:1.4;color:#0e5a63}
.told{font-size:1.06rem;margin-top:.2rem}
.code{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;font-weight:700;
  white-space:nowrap;display:inline-block}
.caseline{color:#414c4d;margin-bottom:1rem}
.soft,.hint{color:#566162;font-size:.9rem}
.said{white-space:pre-line;unicode-bidi:isolate}
.nw{white-space:nowrap}
.pair{padding:.55rem 0;border-top:1px solid #ebe9e2}
.pair:first-of-type,.pair:first-child{border-top:0;padding-top:0}
.pair:last-child{padding-bottom:0}
.pair h3{font-weight:600}
ol+.pair,ul+.pair{margin-top:.6rem;border-top:1px solid #ebe9e2;padding-top:.55rem}
.money .amount{float:right}
.money p{overflow:hidden}
.amount{font-variant-numeric:tabular-nums;font-weight:600;white-space:nowrap}
.tag{display:inline-block;font-size:.85rem;line-height:1.5;padding:0 .5em;border-radius:.25rem;
  background:#ecebe5;color:#414c4d;white-space:nowrap}
.tag.good{background:#e1eeee;color:#0b4850}
.tag.bad{background:#a3262a;color:#fff;font-weight:600}
.last{font-weight:600}
.badline{color:#a3262a;font-weight:600}
.call{display:inline-block;padding:.2rem 0;font-weight:600;white-space:nowrap}
/* the story: a line with dots */
.way{border-left:2px solid #c5d6d7;margin-left:.45rem;padding-left:1.1rem}
.way li{position:relative;padding-bottom:.85rem}
.way li:last-child{padding-bottom:0}
.way li:before{content:"";position:absolute;left:-1.55rem;top:.5em;width:.75rem;height:.75rem;
  border-radius:50%;background:#0e5a63;border:2px solid #fff}
.way .note{background:#f4f3ef;border-radius:.35rem;padding:.45rem .7rem;margin-top:.3rem}
.plain li{padding:.2rem 0 .2rem 1.1rem;position:relative}
.plain li:before{content:"";position:absolute;left:.1rem;top:.95em;width:.4rem;height:.4rem;
  border-radius:50%;background:#0e5a63}
/* forms */
label,legend{font-weight:600;display:block;padding:0}
fieldset{border:0;min-width:0}
.field{margin-bottom:1.2rem}
input[type=text],textarea,select{display:block;width:100%;font:inherit;color:inherit;background:#fff;
  border:1px solid #6d797a;border-radius:.35rem;padding:.55rem .7rem;margin-top:.35rem;
  -webkit-appearance:none;appearance:none}
textarea{min-height:7rem}
input[type=file]{display:block;width:100%;font:inherit;font-size:.95rem;margin-top:.5rem;padding:.6rem;
  border:1px dashed #6d797a;border-radius:.35rem}
input[aria-invalid=true],textarea[aria-invalid=true]{border:2px solid #a3262a}
.choice{display:block;font-weight:400;padding:.6rem .2rem .6rem 2.2rem;position:relative;border-top:1px solid #ebe9e2}
.choice input{position:absolute;left:.3rem;top:.95rem;width:1.2rem;height:1.2rem;margin:0;accent-color:#0e5a63}
button,.button{display:inline-block;font:inherit;font-weight:600;text-decoration:none;text-align:center;
  cursor:pointer;border-radius:.35rem;border:2px solid #0e5a63;background:#0e5a63;color:#fff;
  padding:.6rem 1.6rem;-webkit-appearance:none;appearance:none}
button:hover,.button:hover{background:#0a434a}
.quiet{background:#fff;color:#0e5a63}
.quiet:hover{background:#e9f1f1}
.alert{background:#fff;border:2px solid #a3262a;border-radius:.5rem;padding:.8rem 1rem;margin-bottom:1.2rem}
.alert p:first-child,.alert h2{color:#a3262a;font-weight:700}
.wrong{color:#a3262a;font-weight:600;margin-top:.3rem}
.deeds li{border-top:1px solid #ebe9e2;padding:.75rem 0}
.deeds li:first-child{border-top:0;padding-top:0}
.deeds li:last-child{padding-bottom:0}
.deeds .button{margin-bottom:.25rem;min-width:9.5rem}
.deeds h3{color:#566162}
.aspect{display:flex;align-items:center;padding:.3rem 0}
.aspect label{font-weight:400;width:5em}
.aspect select{-webkit-appearance:menulist;appearance:auto;margin:0;padding:.55rem .4rem}
legend{float:left;width:100%}
legend+*{clear:both}
.field .hint+.choice,legend+.choice{border-top:0}
.end{margin-top:.6rem}
@media (max-width:30rem){button,.button{display:block;width:100%}.end .button{margin-bottom:.6rem}}
@media (min-width:36rem){.deeds .button+.hint{display:inline-block;margin-left:1rem}}
@media (min-width:48rem){.band .row{overflow:hidden}.door{float:left}.switch{float:right;
  padding-top:.65rem}.switch a{margin:0 0 0 1.4rem}.card{padding:1.3rem 1.5rem 1.4rem}}
@media print{body{background:#fff}.band{background:#fff;
  color:#000}.band a{color:#000}.switch,.skip,form,.deeds,.noprint{display:none}.card{border-color:#999;
  page-break-inside:avoid}}
`)

/** The sheet without comments and line breaks, as it is sent. */
export function tight(sheet: string): string {
  return sheet.replace(/\/\*.*?\*\//g, '').replace(/\n\s*/g, '')
}
