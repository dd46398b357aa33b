// @generated from zod by Errdex. Do not edit.
export const hasForm = (function() {
'use strict'
const hasOwn = Function.prototype.call.bind(Object.prototype.hasOwnProperty);
const stringLength = (string) =>
  /[\uD800-\uDFFF]/.test(string) ? [...string].length : string.length;
const pattern0 = new RegExp("^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$", "u");
const ref2 = function validate(data) {
  if (!(typeof data === "string")) return false
  if (data.length > 100 && stringLength(data) > 100) return false
  if (!pattern0.test(data)) return false
  return true
};
const pattern1 = new RegExp("^[\\x21-\\x7e]{1,100}$", "u");
const ref3 = function validate(data) {
  const sub0 = (() => {
    if (!Number.isInteger(data)) return false
    if (!(-9007199254740991 <= data)) return false
    if (!(9007199254740991 >= data)) return false
    return true
  })()
  const sub1 = (() => {
    if (!(typeof data === "string")) return false
    if (!pattern1.test(data)) return false
    return true
  })()
  if (!(sub0 || sub1)) return false
  return true
};
const ref4 = function validate(data) {
  if (!(typeof data === "string")) return false
  if (!(data === "error" || data === "success")) return false
  return true
};
const pattern2 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const ref5 = function validate(data) {
  if (!(typeof data === "string")) return false
  if (data.length > 100 && stringLength(data) > 100) return false
  if (!pattern2.test(data)) return false
  return true
};
const ref6 = function validate(data) {
  if (!Array.isArray(data)) return false
  for (let i = 0; i < data.length; i++) {
    if (i in data && hasOwn(data, i)) {
      if (!(typeof data[i] === "string")) return false
      if (!(data[i] === "http" || data[i] === "ws")) return false
    }
  }
  return true
};
const pattern3 = new RegExp("^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff\\r]*$", "u");
const ref8 = function validate(data) {
  if (!(typeof data === "string")) return false
  if (!(data === "documented" || data === "observed" || data === "inferred")) return false
  return true
};
const ref7 = function validate(data) {
  if (!Array.isArray(data)) return false
  for (let j = 0; j < data.length; j++) {
    if (j in data && hasOwn(data, j)) {
      if (!(typeof data[j] === "object" && data[j] && !Array.isArray(data[j]))) return false
      if (!("envelope" in data[j] && hasOwn(data[j], "envelope"))) return false
      if (!("code" in data[j] && hasOwn(data[j], "code"))) return false
      if (!("evidence" in data[j] && hasOwn(data[j], "evidence"))) return false
      if (!ref5(data[j].envelope)) return false
      if (!ref3(data[j].code)) return false
      if ("message" in data[j] && hasOwn(data[j], "message")) {
        if (!(typeof data[j].message === "string")) return false
        if (data[j].message.length > 1000 && stringLength(data[j].message) > 1000) return false
        if (data[j].message.length < 1 || stringLength(data[j].message) < 1) return false
        if (!(pattern3.test(data[j].message))) return false
      }
      if (!ref8(data[j].evidence)) return false
      if ("source" in data[j] && hasOwn(data[j], "source")) {
        if (!ref5(data[j].source)) return false
      }
    }
  }
  return true
};
const ref9 = function validate(data) {
  if (!(typeof data === "object" && data && !Array.isArray(data))) return false
  if (!("value" in data && hasOwn(data, "value"))) return false
  if (!("evidence" in data && hasOwn(data, "evidence"))) return false
  if (!Number.isInteger(data.value)) return false
  if (!(100 <= data.value)) return false
  if (!(599 >= data.value)) return false
  if (!ref8(data.evidence)) return false
  if ("source" in data && hasOwn(data, "source")) {
    if (!ref5(data.source)) return false
  }
  return true
};
const ref10 = function validate(data) {
  if (!(typeof data === "object" && data && !Array.isArray(data))) return false
  if (!("value" in data && hasOwn(data, "value"))) return false
  if (!("evidence" in data && hasOwn(data, "evidence"))) return false
  if (!(typeof data.value === "string")) return false
  if (!(data.value === "stays-open" || data.value === "closes")) return false
  if (!ref8(data.evidence)) return false
  if ("source" in data && hasOwn(data, "source")) {
    if (!ref5(data.source)) return false
  }
  return true
};
const ref12 = function validate(data) {
  if (!Number.isInteger(data)) return false
  if (!(0 <= data)) return false
  if (!(9007199254740991 >= data)) return false
  return true
};
const ref11 = function validate(data) {
  if (!(typeof data === "object" && data && !Array.isArray(data))) return false
  if (!("when" in data && hasOwn(data, "when"))) return false
  if (!("executed" in data && hasOwn(data, "executed"))) return false
  if (!("evidence" in data && hasOwn(data, "evidence"))) return false
  if (!(typeof data.when === "string")) return false
  if (!(data.when === "never" || data.when === "after-fix" || data.when === "after-wait" || data.when === "after-reconnect" || data.when === "after-upgrade")) return false
  if ("wait" in data && hasOwn(data, "wait")) {
    const sub2 = (() => {
      if (!(typeof data.wait === "object" && data.wait && !Array.isArray(data.wait))) return false
      if (!("limit" in data.wait && hasOwn(data.wait, "limit"))) return false
      if (!ref5(data.wait.limit)) return false
      return true
    })()
    const sub3 = (() => {
      if (!(typeof data.wait === "object" && data.wait && !Array.isArray(data.wait))) return false
      if (!("ms" in data.wait && hasOwn(data.wait, "ms"))) return false
      if (!ref12(data.wait.ms)) return false
      return true
    })()
    if (!(sub2 || sub3)) return false
  }
  if (!(typeof data.executed === "string")) return false
  if (!(data.executed === "no" || data.executed === "yes" || data.executed === "unknown")) return false
  if (!ref8(data.evidence)) return false
  return true
};
const pattern4 = new RegExp("^[a-z][a-zA-Z0-9]*$", "u");
const ref14 = function validate(data) {
  if (!(typeof data === "string")) return false
  if (data.length > 100 && stringLength(data) > 100) return false
  if (!pattern4.test(data)) return false
  return true
};
const pattern5 = new RegExp("\\S", "u");
const ref15 = function validate(data) {
  if (!(typeof data === "string")) return false
  if (!pattern5.test(data)) return false
  if (!pattern3.test(data)) return false
  return true
};
const pattern6 = new RegExp("^(\\/([^~/]|~[01])*)+$", "u");
const ref13 = function validate(data) {
  if (!Array.isArray(data)) return false
  for (let k = 0; k < data.length; k++) {
    if (k in data && hasOwn(data, k)) {
      if (!(typeof data[k] === "object" && data[k] && !Array.isArray(data[k]))) return false
      if (!("name" in data[k] && hasOwn(data[k], "name"))) return false
      if (!("type" in data[k] && hasOwn(data[k], "type"))) return false
      if (!ref14(data[k].name)) return false
      if (!(typeof data[k].type === "string")) return false
      if (!(data[k].type === "string" || data[k].type === "integer" || data[k].type === "number" || data[k].type === "boolean" || data[k].type === "datetime")) return false
      if ("values" in data[k] && hasOwn(data[k], "values")) {
        if (!(Array.isArray(data[k].values))) return false
        for (let l = 0; l < data[k].values.length; l++) {
          if (l in data[k].values && hasOwn(data[k].values, l)) {
            if (!ref15(data[k].values[l])) return false
          }
        }
      }
      if ("from" in data[k] && hasOwn(data[k], "from")) {
        if (!(typeof data[k].from === "string")) return false
        if (!(pattern6.test(data[k].from))) return false
      }
      if ("default" in data[k] && hasOwn(data[k], "default")) {
        const sub4 = (() => {
          if (!(typeof data[k].default === "string")) return false
          return true
        })()
        const sub5 = (() => {
          if (!(typeof data[k].default === "number")) return false
          if (!(-1.7976931348623157e+308 <= data[k].default)) return false
          if (!(1.7976931348623157e+308 >= data[k].default)) return false
          return true
        })()
        const sub6 = (() => {
          if (!(typeof data[k].default === "boolean")) return false
          return true
        })()
        if (!(sub4 || sub5 || sub6)) return false
      }
    }
  }
  return true
};
const pattern7 = new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$", "u");
const ref17 = function validate(data) {
  if (!(typeof data === "string")) return false
  if (!pattern7.test(data)) return false
  return true
};
const ref19 = function validate(data) {
  if (!(typeof data === "string")) return false
  if (data.length < 1 || stringLength(data) < 1) return false
  return true
};
const ref22 = function validate(data) {
  if (!(typeof data === "string")) return false
  return true
};
const ref24 = function validate(data) {
  if (!(typeof data === "string")) return false
  return true
};
const ref25 = function validate(data) {
  const sub11 = (() => {
    if (!(typeof data === "string")) return false
    return true
  })()
  const sub12 = (() => {
    if (!(typeof data === "number")) return false
    if (!(-1.7976931348623157e+308 <= data)) return false
    if (!(1.7976931348623157e+308 >= data)) return false
    return true
  })()
  const sub13 = (() => {
    if (!(typeof data === "boolean")) return false
    return true
  })()
  if (!(sub11 || sub12 || sub13)) return false
  return true
};
const ref26 = function validate(data) {
  if (!(typeof data === "string")) return false
  return true
};
const pattern8 = new RegExp("^(?:zero|one|two|few|many|other|=\\d+)$", "u");
const pattern9 = new RegExp("^[^\\s{}]+$", "u");
const ref23 = function validate(data) {
  let passes0 = 0
  const sub9 = (() => {
    if (!(typeof data === "object" && data && !Array.isArray(data))) return false
    if (!("kind" in data && hasOwn(data, "kind"))) return false
    if (!("param" in data && hasOwn(data, "param"))) return false
    if (!(typeof data.kind === "string")) return false
    if (!(data.kind === "argument")) return false
    if (!ref14(data.param)) return false
    return true
  })()
  if (sub9) passes0++
  const sub10 = (() => {
    if (!(typeof data === "object" && data && !Array.isArray(data))) return false
    if (!("kind" in data && hasOwn(data, "kind"))) return false
    if (!("param" in data && hasOwn(data, "param"))) return false
    if (!("offset" in data && hasOwn(data, "offset"))) return false
    if (!("options" in data && hasOwn(data, "options"))) return false
    if (!(typeof data.kind === "string")) return false
    if (!(data.kind === "number")) return false
    if (!ref14(data.param)) return false
    if (!Number.isInteger(data.offset)) return false
    if (!(-9007199254740991 <= data.offset)) return false
    if (!(9007199254740991 >= data.offset)) return false
    if (!(typeof data.options === "object" && data.options && !Array.isArray(data.options))) return false
    if (Object.keys(data.options).length > 0) return false
    for (const key2 of Object.keys(data.options)) {
      if (!ref24(key2)) return false
    }
    for (const key3 of Object.keys(data.options)) {
      if (data.options[key3] !== undefined) {
        if (!ref25(data.options[key3])) return false
      }
    }
    return true
  })()
  if (sub10) passes0++
  if (passes0 > 1) return false
  const sub14 = (() => {
    if (!(typeof data === "object" && data && !Array.isArray(data))) return false
    if (!("kind" in data && hasOwn(data, "kind"))) return false
    if (!("param" in data && hasOwn(data, "param"))) return false
    if (!("options" in data && hasOwn(data, "options"))) return false
    if (!(typeof data.kind === "string")) return false
    if (!(data.kind === "datetime")) return false
    if (!ref14(data.param)) return false
    if (!(typeof data.options === "object" && data.options && !Array.isArray(data.options))) return false
    if (Object.keys(data.options).length > 0) return false
    for (const key4 of Object.keys(data.options)) {
      if (!ref26(key4)) return false
    }
    for (const key5 of Object.keys(data.options)) {
      if (data.options[key5] !== undefined) {
        if (!ref25(data.options[key5])) return false
      }
    }
    return true
  })()
  if (sub14) passes0++
  if (passes0 > 1) return false
  const sub15 = (() => {
    if (!(typeof data === "object" && data && !Array.isArray(data))) return false
    if (!("kind" in data && hasOwn(data, "kind"))) return false
    if (!("param" in data && hasOwn(data, "param"))) return false
    if (!("ordinal" in data && hasOwn(data, "ordinal"))) return false
    if (!("offset" in data && hasOwn(data, "offset"))) return false
    if (!("cases" in data && hasOwn(data, "cases"))) return false
    if (!(typeof data.kind === "string")) return false
    if (!(data.kind === "plural")) return false
    if (!ref14(data.param)) return false
    if (!(typeof data.ordinal === "boolean")) return false
    if (!Number.isInteger(data.offset)) return false
    if (!(-9007199254740991 <= data.offset)) return false
    if (!(9007199254740991 >= data.offset)) return false
    if (!(typeof data.cases === "object" && data.cases && !Array.isArray(data.cases))) return false
    for (const key6 of Object.keys(data.cases)) {
      if (!pattern8.test(key6)) return false
    }
    for (const key7 of Object.keys(data.cases)) {
      if (data.cases[key7] !== undefined) {
        if (!(Array.isArray(data.cases[key7]))) return false
        for (let n = 0; n < data.cases[key7].length; n++) {
          if (n in data.cases[key7] && hasOwn(data.cases[key7], n)) {
            if (!ref21(data.cases[key7][n])) return false
          }
        }
      }
    }
    return true
  })()
  if (sub15) passes0++
  if (passes0 > 1) return false
  const sub16 = (() => {
    if (!(typeof data === "object" && data && !Array.isArray(data))) return false
    if (!("kind" in data && hasOwn(data, "kind"))) return false
    if (!("param" in data && hasOwn(data, "param"))) return false
    if (!("cases" in data && hasOwn(data, "cases"))) return false
    if (!(typeof data.kind === "string")) return false
    if (!(data.kind === "select")) return false
    if (!ref14(data.param)) return false
    if (!(typeof data.cases === "object" && data.cases && !Array.isArray(data.cases))) return false
    for (const key8 of Object.keys(data.cases)) {
      if (!pattern9.test(key8)) return false
    }
    for (const key9 of Object.keys(data.cases)) {
      if (data.cases[key9] !== undefined) {
        if (!(Array.isArray(data.cases[key9]))) return false
        for (let o = 0; o < data.cases[key9].length; o++) {
          if (o in data.cases[key9] && hasOwn(data.cases[key9], o)) {
            if (!ref21(data.cases[key9][o])) return false
          }
        }
      }
    }
    return true
  })()
  if (sub16) passes0++
  if (passes0 !== 1) return false
  return true
};
const ref21 = function validate(data) {
  const sub7 = (() => {
    if (!ref22(data)) return false
    return true
  })()
  const sub8 = (() => {
    if (!ref23(data)) return false
    return true
  })()
  if (!(sub7 || sub8)) return false
  return true
};
const ref20 = function validate(data) {
  if (!Array.isArray(data)) return false
  for (let m = 0; m < data.length; m++) {
    if (m in data && hasOwn(data, m)) {
      if (!ref21(data[m])) return false
    }
  }
  return true
};
const ref18 = function validate(data) {
  if (!(typeof data === "object" && data && !Array.isArray(data))) return false
  if (!("icu" in data && hasOwn(data, "icu"))) return false
  if (!("parts" in data && hasOwn(data, "parts"))) return false
  if (!ref19(data.icu)) return false
  if (!ref20(data.parts)) return false
  return true
};
const pattern10 = new RegExp("^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff]*$", "u");
const ref29 = function validate(data) {
  if (!(typeof data === "string")) return false
  if (!pattern10.test(data)) return false
  return true
};
const pattern11 = new RegExp("^(?:page:[a-z0-9/-]+|entry:[A-Z0-9_]+|limit:[a-z0-9-]+|dispute:[a-z0-9-]+|https:\\/\\/[^\\s<>\"'`\\\\]+)$", "u");
const ref30 = function validate(data) {
  if (!(typeof data === "string")) return false
  if (!pattern11.test(data)) return false
  return true
};
const ref28 = function validate(data) {
  const sub17 = (() => {
    if (!ref29(data)) return false
    return true
  })()
  const sub18 = (() => {
    let passes1 = 0
    const sub19 = (() => {
      if (!(typeof data === "object" && data && !Array.isArray(data))) return false
      if (!("kind" in data && hasOwn(data, "kind"))) return false
      if (!("text" in data && hasOwn(data, "text"))) return false
      if (!(typeof data.kind === "string")) return false
      if (!(data.kind === "code")) return false
      if (!ref29(data.text)) return false
      return true
    })()
    if (sub19) passes1++
    const sub20 = (() => {
      if (!(typeof data === "object" && data && !Array.isArray(data))) return false
      if (!("kind" in data && hasOwn(data, "kind"))) return false
      if (!("text" in data && hasOwn(data, "text"))) return false
      if (!("to" in data && hasOwn(data, "to"))) return false
      if (!(typeof data.kind === "string")) return false
      if (!(data.kind === "link")) return false
      if (!ref29(data.text)) return false
      if (!ref30(data.to)) return false
      return true
    })()
    if (sub20) passes1++
    if (passes1 !== 1) return false
    return true
  })()
  if (!(sub17 || sub18)) return false
  return true
};
const ref27 = function validate(data) {
  if (!Array.isArray(data)) return false
  for (let p = 0; p < data.length; p++) {
    if (p in data && hasOwn(data, p)) {
      if (!ref28(data[p])) return false
    }
  }
  return true
};
const ref31 = function validate(data) {
  if (!Array.isArray(data)) return false
  for (let q = 0; q < data.length; q++) {
    if (q in data && hasOwn(data, q)) {
      if (!ref27(data[q])) return false
    }
  }
  return true
};
const ref16 = function validate(data) {
  if (!(typeof data === "object" && data && !Array.isArray(data))) return false
  for (const key0 of Object.keys(data)) {
    if (!ref17(key0)) return false
  }
  for (const key1 of Object.keys(data)) {
    if (data[key1] !== undefined) {
      if (!(typeof data[key1] === "object" && data[key1] && !Array.isArray(data[key1]))) return false
      if (!("message" in data[key1] && hasOwn(data[key1], "message"))) return false
      if (!("meaning" in data[key1] && hasOwn(data[key1], "meaning"))) return false
      if (!("causes" in data[key1] && hasOwn(data[key1], "causes"))) return false
      if (!("fixes" in data[key1] && hasOwn(data[key1], "fixes"))) return false
      if (!("notes" in data[key1] && hasOwn(data[key1], "notes"))) return false
      if (!("stale" in data[key1] && hasOwn(data[key1], "stale"))) return false
      if (!ref18(data[key1].message)) return false
      if (!ref27(data[key1].meaning)) return false
      if (!ref31(data[key1].causes)) return false
      if (!ref31(data[key1].fixes)) return false
      if (!ref31(data[key1].notes)) return false
      if (!(typeof data[key1].stale === "boolean")) return false
    }
  }
  return true
};
const ref34 = function validate(data) {
  if (!(typeof data === "object" && data && !Array.isArray(data))) return false
  for (const key10 of Object.keys(data)) {
    if (!ref17(key10)) return false
  }
  for (const key11 of Object.keys(data)) {
    if (data[key11] !== undefined) {
      if (!ref15(data[key11])) return false
    }
  }
  return true
};
const ref35 = function validate(data) {
  if (!ref5(data)) return false
  return true
};
const pattern12 = new RegExp("^\\/\\S*$", "u");
const ref37 = function validate(data) {
  if (!(typeof data === "object" && data && !Array.isArray(data))) return false
  if (!("at" in data && hasOwn(data, "at"))) return false
  if (!("send" in data && hasOwn(data, "send"))) return false
  if (!("with" in data && hasOwn(data, "with"))) return false
  if (!("expect" in data && hasOwn(data, "expect"))) return false
  if (!ref12(data.at)) return false
  if (!ref5(data.send)) return false
  if ("connection" in data && hasOwn(data, "connection")) {
    if (!ref5(data.connection)) return false
  }
  if (!(typeof data.with === "object" && data.with && !Array.isArray(data.with))) return false
  for (const key12 of Object.keys(data.with)) {
    if (!ref5(key12)) return false
  }
  for (const key13 of Object.keys(data.with)) {
    if (data.with[key13] !== undefined) {
      if (!ref12(data.with[key13])) return false
    }
  }
  if ("request" in data && hasOwn(data, "request")) {
    if (!(typeof data.request === "object" && data.request && !Array.isArray(data.request))) return false
    if ("token" in data.request && hasOwn(data.request, "token")) {
      if (!(typeof data.request.token === "string")) return false
      if (!(data.request.token === "valid" || data.request.token === "missing" || data.request.token === "invalid" || data.request.token === "expired")) return false
    }
    if ("product" in data.request && hasOwn(data.request, "product")) {
      if (!ref15(data.request.product)) return false
    }
    if ("path" in data.request && hasOwn(data.request, "path")) {
      if (!(typeof data.request.path === "string")) return false
      if (!pattern12.test(data.request.path)) return false
    }
    if ("raw" in data.request && hasOwn(data.request, "raw")) {
      if (!(typeof data.request.raw === "string")) return false
    }
  }
  if (!ref2(data.expect)) return false
  return true
};
const ref36 = function validate(data) {
  if (!Array.isArray(data)) return false
  if (data.length < 1) return false
  for (let s = 0; s < data.length; s++) {
    if (s in data && hasOwn(data, s)) {
      if (!ref37(data[s])) return false
    }
  }
  return true
};
const ref33 = function validate(data) {
  if (!(typeof data === "object" && data && !Array.isArray(data))) return false
  if (!("id" in data && hasOwn(data, "id"))) return false
  if (!("title" in data && hasOwn(data, "title"))) return false
  if (!("steps" in data && hasOwn(data, "steps"))) return false
  if (!ref5(data.id)) return false
  if (!ref34(data.title)) return false
  if ("plan" in data && hasOwn(data, "plan")) {
    if (!ref35(data.plan)) return false
  }
  if (!ref36(data.steps)) return false
  return true
};
const ref32 = function validate(data) {
  if (!Array.isArray(data)) return false
  for (let r = 0; r < data.length; r++) {
    if (r in data && hasOwn(data, r)) {
      if (!ref33(data[r])) return false
    }
  }
  return true
};
const ref38 = function validate(data) {
  if (!Array.isArray(data)) return false
  for (let t = 0; t < data.length; t++) {
    if (t in data && hasOwn(data, t)) {
      if (!ref30(data[t])) return false
    }
  }
  return true
};
const ref39 = function validate(data) {
  if (!Array.isArray(data)) return false
  for (let u = 0; u < data.length; u++) {
    if (u in data && hasOwn(data, u)) {
      if (!ref5(data[u])) return false
    }
  }
  return true
};
const pattern13 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
const pattern14 = new RegExp("^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$", "u");
const ref40 = function validate(data) {
  if (!(typeof data === "string")) return false
  if (!pattern13.test(data)) return false
  if (!pattern14.test(data)) return false
  return true
};
const ref42 = function validate(data) {
  if (!(typeof data === "object" && data && !Array.isArray(data))) return false
  if (!("since" in data && hasOwn(data, "since"))) return false
  if (!ref40(data.since)) return false
  if ("replacement" in data && hasOwn(data, "replacement")) {
    if (!ref2(data.replacement)) return false
  }
  return true
};
const ref41 = function validate(data) {
  if (!ref42(data)) return false
  return true
};
const ref43 = function validate(data) {
  if (!ref42(data)) return false
  return true
};
const ref46 = function validate(data) {
  if (!ref40(data)) return false
  return true
};
const ref47 = function validate(data) {
  if (!ref17(data)) return false
  return true
};
const ref48 = function validate(data) {
  if (!(typeof data === "object" && data && !Array.isArray(data))) return false
  for (const key14 of Object.keys(data)) {
    if (!ref17(key14)) return false
  }
  for (const key15 of Object.keys(data)) {
    if (data[key15] !== undefined) {
      if (!ref27(data[key15])) return false
    }
  }
  return true
};
const ref45 = function validate(data) {
  if (!(typeof data === "object" && data && !Array.isArray(data))) return false
  if (!("source" in data && hasOwn(data, "source"))) return false
  if (!ref5(data.source)) return false
  if ("date" in data && hasOwn(data, "date")) {
    if (!ref46(data.date)) return false
  }
  if ("locale" in data && hasOwn(data, "locale")) {
    if (!ref47(data.locale)) return false
  }
  if ("text" in data && hasOwn(data, "text")) {
    if (!ref48(data.text)) return false
  }
  return true
};
const ref44 = function validate(data) {
  if (!Array.isArray(data)) return false
  for (let v = 0; v < data.length; v++) {
    if (v in data && hasOwn(data, v)) {
      if (!ref45(data[v])) return false
    }
  }
  return true
};
const ref49 = function validate(data) {
  if (!(typeof data === "string")) return false
  if (data.length < 1 || stringLength(data) < 1) return false
  return true
};
const ref1 = function validate(data) {
  if (!(typeof data === "object" && data && !Array.isArray(data))) return false
  if (!("name" in data && hasOwn(data, "name"))) return false
  if (!("code" in data && hasOwn(data, "code"))) return false
  if (!("kind" in data && hasOwn(data, "kind"))) return false
  if (!("domain" in data && hasOwn(data, "domain"))) return false
  if (!("transports" in data && hasOwn(data, "transports"))) return false
  if (!("match" in data && hasOwn(data, "match"))) return false
  if (!("connection" in data && hasOwn(data, "connection"))) return false
  if (!("retry" in data && hasOwn(data, "retry"))) return false
  if (!("params" in data && hasOwn(data, "params"))) return false
  if (!("text" in data && hasOwn(data, "text"))) return false
  if (!("scenarios" in data && hasOwn(data, "scenarios"))) return false
  if (!("see" in data && hasOwn(data, "see"))) return false
  if (!("limits" in data && hasOwn(data, "limits"))) return false
  if (!("since" in data && hasOwn(data, "since"))) return false
  if (!("sources" in data && hasOwn(data, "sources"))) return false
  if (!("file" in data && hasOwn(data, "file"))) return false
  if (!ref2(data.name)) return false
  if (!ref3(data.code)) return false
  if (!ref4(data.kind)) return false
  if (!ref5(data.domain)) return false
  if (!ref6(data.transports)) return false
  if (!ref7(data.match)) return false
  if ("httpStatus" in data && hasOwn(data, "httpStatus")) {
    if (!ref9(data.httpStatus)) return false
  }
  if (!ref10(data.connection)) return false
  if (!ref11(data.retry)) return false
  if (!ref13(data.params)) return false
  if (!ref16(data.text)) return false
  if (!ref32(data.scenarios)) return false
  if (!ref38(data.see)) return false
  if (!ref39(data.limits)) return false
  if (!ref40(data.since)) return false
  if ("deprecated" in data && hasOwn(data, "deprecated")) {
    if (!ref41(data.deprecated)) return false
  }
  if ("retired" in data && hasOwn(data, "retired")) {
    if (!ref43(data.retired)) return false
  }
  if (!ref44(data.sources)) return false
  if (!ref49(data.file)) return false
  return true
};
const ref0 = function validate(data) {
  if (!ref1(data)) return false
  return true
};
return ref0})();;
