// The style sheet of the A4 receipt: one page in usual print and in large print; on a phone the cells stand one below another.
import { tight } from './style.ts'

/** Style of the receipt; its hash stands in the policy header. */
export const PAPER_CSS = tight(`
@page{size:A4;margin:11mm 14mm}
*{box-sizing:border-box}
html{font-size:11pt;-webkit-text-size-adjust:100%}
html.big{font-size:14pt}
body{margin:0 auto;max-width:180mm;padding:1rem;background:#fff;color:#000;line-height:1.6;overflow-wrap:break-word;word-wrap:break-word;
  font-family:"Noto Serif CJK SC","Source Han Serif SC","Songti SC","SimSun","STSong",serif}
h1,p,ol,ul{margin:0;padding:0}
ol,ul{list-style:none}
a{color:#0e5a63}
.bar{font-family:sans-serif;padding-bottom:.8rem}
.bar a{display:inline-block;margin-right:1.2rem;padding:.3rem 0}
.head{text-align:center;padding-bottom:.7em}
.head p{font-size:1.05em}
h1{font-size:1.9em;line-height:1.4}
.head .kind{font-size:1.15em}
.top{display:table;width:100%;border:1.5pt solid #000;border-bottom:0}
.top>div{display:table-cell;vertical-align:middle;padding:.7em .9em}
.label{font-size:.92em;color:#333}
.code{font-family:"Liberation Mono",Consolas,Menlo,"Courier New",monospace;font-weight:700;white-space:nowrap;line-height:1.3}
.case{font-size:1.9em}
.word{font-size:1.6em}
.keep{font-size:.92em;padding-top:.2em}
.qr{width:36mm;text-align:center;border-left:.75pt solid #000}
.qr svg{display:block;width:32mm;height:32mm;margin:0 auto}
.qr p{font-size:.86em;line-height:1.3;padding-top:.2em}
table{width:100%;border-collapse:collapse;border:1.5pt solid #000}
th,td{border:.75pt solid #000;padding:.35em .6em;text-align:left;vertical-align:middle}
th{font-weight:400;color:#222;width:6.4em;line-height:1.35;background:#f3f3f0;-webkit-print-color-adjust:exact;print-color-adjust:exact}
td{font-weight:600}
td.plain{font-weight:400}
.said{white-space:pre-line;unicode-bidi:isolate;min-height:4em}
.nw{white-space:nowrap}
.soft{font-weight:400;font-size:.92em}
.small td,.small th{font-size:.9em;line-height:1.5}
.small td{font-weight:400}
.sign{width:100%;display:table;padding-top:1em}
.sign p{display:table-cell;width:38%}
.sign p:last-child{width:24%}
.foot{padding-top:.8em;font-size:.86em;text-align:center;color:#222}
.big .case{font-size:1.5em}
.big .head{padding-bottom:.4em}
.big h1{font-size:1.6em}
.big .head .kind,.big .head p{font-size:1em}
.big th,.big td{padding:.18em .5em;line-height:1.45}
.big .top>div{padding:.4em .8em}
.big .said{min-height:0}
.big .small td,.big .small th{font-size:.82em;line-height:1.35}
.big .sign{padding-top:.9em}
.big .foot{padding-top:.5em;font-size:.78em}
@media screen{html{font-size:16px}html.big{font-size:20px}}
@media screen and (max-width:44rem){.top,.top>div,table,tbody,tr,th,td,.sign,.sign p{display:block;width:auto}
  .top{border-bottom:1.5pt solid #000;margin-bottom:.8rem}.qr{border:0}.case{font-size:1.15em}.big .case{font-size:1em}
  table{border:0}th,td{border:0;padding:.2em .1em}th{background:#fff;padding-top:.6em}.said{min-height:0}.sign p{padding:.8em 0}.sign p:last-child{width:auto}}
@media print{html[lang=en]{font-size:10pt}html.big[lang=en]{font-size:12.5pt}body{padding:0;max-width:none}.bar{display:none}a{color:#000;text-decoration:none}tr,.top,.sign{page-break-inside:avoid}}
`)
