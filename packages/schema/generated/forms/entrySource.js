// @generated from zod by Errdex. Do not edit.
export const hasForm = (function() {
'use strict'
const hasOwn = Function.prototype.call.bind(Object.prototype.hasOwnProperty);
const stringLength = (string) =>
  /[\uD800-\uDFFF]/.test(string) ? [...string].length : string.length;
const pattern0 = new RegExp("^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$", "u");
const ref1 = function validate(data) {
  if (!(typeof data === "string")) return false
  if (data.length > 100 && stringLength(data) > 100) return false
  if (!pattern0.test(data)) return false
  return true
};
const ref3 = function validate(data) {
  if (!Number.isInteger(data)) return false
  if (!(-9007199254740991 <= data)) return false
  if (!(9007199254740991 >= data)) return false
  return true
};
const pattern1 = new RegExp("^[\\x21-\\x7e]{1,100}$", "u");
const ref4 = function validate(data) {
  if (!(typeof data === "string")) return false
  if (!pattern1.test(data)) return false
  return true
};
const ref2 = function validate(data) {
  const sub0 = (() => {
    if (!ref3(data)) return false
    return true
  })()
  const sub1 = (() => {
    if (!ref4(data)) return false
    return true
  })()
  if (!(sub0 || sub1)) return false
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
  if (!(typeof data === "string")) return false
  if (!(data === "http" || data === "ws")) return false
  return true
};
const pattern3 = new RegExp("^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff\\r]*$", "u");
const ref8 = function validate(data) {
  if (!(typeof data === "string")) return false
  if (data.length > 1000 && stringLength(data) > 1000) return false
  if (data.length < 1 || stringLength(data) < 1) return false
  if (!pattern3.test(data)) return false
  return true
};
const ref9 = function validate(data) {
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
      if (!ref5(data[j].envelope)) return false
      if ("code" in data[j] && hasOwn(data[j], "code")) {
        if (!ref2(data[j].code)) return false
      }
      if ("message" in data[j] && hasOwn(data[j], "message")) {
        if (!ref8(data[j].message)) return false
      }
      if ("evidence" in data[j] && hasOwn(data[j], "evidence")) {
        if (!ref9(data[j].evidence)) return false
      }
      if ("source" in data[j] && hasOwn(data[j], "source")) {
        if (!ref5(data[j].source)) return false
      }
      for (const key0 of Object.keys(data[j])) {
        if (key0 !== "envelope" && key0 !== "code" && key0 !== "message" && key0 !== "evidence" && key0 !== "source") return false
      }
    }
  }
  return true
};
const ref10 = function validate(data) {
  if (!(typeof data === "object" && data && !Array.isArray(data))) return false
  if (!("value" in data && hasOwn(data, "value"))) return false
  if (!Number.isInteger(data.value)) return false
  if (!(100 <= data.value)) return false
  if (!(599 >= data.value)) return false
  if ("evidence" in data && hasOwn(data, "evidence")) {
    if (!ref9(data.evidence)) return false
  }
  if ("source" in data && hasOwn(data, "source")) {
    if (!ref5(data.source)) return false
  }
  for (const key1 of Object.keys(data)) {
    if (key1 !== "value" && key1 !== "evidence" && key1 !== "source") return false
  }
  return true
};
const ref11 = function validate(data) {
  const sub2 = (() => {
    if (!(typeof data === "string")) return false
    if (!(data === "stays-open" || data === "closes")) return false
    return true
  })()
  const sub3 = (() => {
    if (!(typeof data === "object" && data && !Array.isArray(data))) return false
    if (!("value" in data && hasOwn(data, "value"))) return false
    if (!(typeof data.value === "string")) return false
    if (!(data.value === "stays-open" || data.value === "closes")) return false
    if ("evidence" in data && hasOwn(data, "evidence")) {
      if (!ref9(data.evidence)) return false
    }
    if ("source" in data && hasOwn(data, "source")) {
      if (!ref5(data.source)) return false
    }
    for (const key2 of Object.keys(data)) {
      if (key2 !== "value" && key2 !== "evidence" && key2 !== "source") return false
    }
    return true
  })()
  if (!(sub2 || sub3)) return false
  return true
};
const pattern4 = new RegExp("^(0|[1-9]\\d{0,8})(ms|s|m|h|d)$", "u");
const ref13 = function validate(data) {
  if (!(typeof data === "string")) return false
  if (!pattern4.test(data)) return false
  return true
};
const ref12 = function validate(data) {
  if (!(typeof data === "object" && data && !Array.isArray(data))) return false
  if (!("when" in data && hasOwn(data, "when"))) return false
  if (!("executed" in data && hasOwn(data, "executed"))) return false
  if (!(typeof data.when === "string")) return false
  if (!(data.when === "never" || data.when === "after-fix" || data.when === "after-wait" || data.when === "after-reconnect" || data.when === "after-upgrade")) return false
  if ("wait" in data && hasOwn(data, "wait")) {
    const sub4 = (() => {
      if (!(typeof data.wait === "object" && data.wait && !Array.isArray(data.wait))) return false
      if (!("limit" in data.wait && hasOwn(data.wait, "limit"))) return false
      if (!ref5(data.wait.limit)) return false
      for (const key3 of Object.keys(data.wait)) {
        if (key3 !== "limit") return false
      }
      return true
    })()
    const sub5 = (() => {
      if (!(typeof data.wait === "object" && data.wait && !Array.isArray(data.wait))) return false
      if (!("duration" in data.wait && hasOwn(data.wait, "duration"))) return false
      if (!ref13(data.wait.duration)) return false
      for (const key4 of Object.keys(data.wait)) {
        if (key4 !== "duration") return false
      }
      return true
    })()
    if (!(sub4 || sub5)) return false
  }
  if (!(typeof data.executed === "string")) return false
  if (!(data.executed === "no" || data.executed === "yes" || data.executed === "unknown")) return false
  if ("evidence" in data && hasOwn(data, "evidence")) {
    if (!ref9(data.evidence)) return false
  }
  for (const key5 of Object.keys(data)) {
    if (key5 !== "when" && key5 !== "wait" && key5 !== "executed" && key5 !== "evidence") return false
  }
  return true
};
const pattern5 = new RegExp("^[a-z][a-zA-Z0-9]*$", "u");
const pattern6 = new RegExp("\\S", "u");
const ref16 = function validate(data) {
  if (!(typeof data === "string")) return false
  if (!pattern6.test(data)) return false
  if (!pattern3.test(data)) return false
  return true
};
const ref15 = function validate(data) {
  if (!Array.isArray(data)) return false
  if (data.length < 1) return false
  for (let k = 0; k < data.length; k++) {
    if (k in data && hasOwn(data, k)) {
      if (!ref16(data[k])) return false
    }
  }
  return true
};
const pattern7 = new RegExp("^(\\/([^~/]|~[01])*)+$", "u");
const ref17 = function validate(data) {
  if (!(typeof data === "string")) return false
  if (!pattern7.test(data)) return false
  return true
};
const ref18 = function validate(data) {
  const sub6 = (() => {
    if (!(typeof data === "string")) return false
    return true
  })()
  const sub7 = (() => {
    if (!(typeof data === "number")) return false
    if (!(-1.7976931348623157e+308 <= data)) return false
    if (!(1.7976931348623157e+308 >= data)) return false
    return true
  })()
  const sub8 = (() => {
    if (!(typeof data === "boolean")) return false
    return true
  })()
  if (!(sub6 || sub7 || sub8)) return false
  return true
};
const ref14 = function validate(data) {
  if (!(typeof data === "object" && data && !Array.isArray(data))) return false
  for (const key6 of Object.keys(data)) {
    if (key6.length > 100 && stringLength(key6) > 100) return false
    if (!pattern5.test(key6)) return false
  }
  for (const key7 of Object.keys(data)) {
    if (data[key7] !== undefined) {
      if (!(typeof data[key7] === "object" && data[key7] && !Array.isArray(data[key7]))) return false
      if (!("type" in data[key7] && hasOwn(data[key7], "type"))) return false
      if (!(typeof data[key7].type === "string")) return false
      if (!(data[key7].type === "string" || data[key7].type === "integer" || data[key7].type === "number" || data[key7].type === "boolean" || data[key7].type === "datetime")) return false
      if ("values" in data[key7] && hasOwn(data[key7], "values")) {
        if (!ref15(data[key7].values)) return false
      }
      if ("from" in data[key7] && hasOwn(data[key7], "from")) {
        if (!ref17(data[key7].from)) return false
      }
      if ("default" in data[key7] && hasOwn(data[key7], "default")) {
        if (!ref18(data[key7].default)) return false
      }
      for (const key8 of Object.keys(data[key7])) {
        if (key8 !== "type" && key8 !== "values" && key8 !== "from" && key8 !== "default") return false
      }
    }
  }
  return true
};
const pattern8 = new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$", "u");
const ref19 = function validate(data) {
  if (!(typeof data === "string")) return false
  if (!pattern8.test(data)) return false
  return true
};
const ref20 = function validate(data) {
  if (!Array.isArray(data)) return false
  for (let l = 0; l < data.length; l++) {
    if (l in data && hasOwn(data, l)) {
      if (!ref16(data[l])) return false
    }
  }
  return true
};
const ref21 = function validate(data) {
  if (!Array.isArray(data)) return false
  for (let m = 0; m < data.length; m++) {
    if (m in data && hasOwn(data, m)) {
      if (!ref16(data[m])) return false
    }
  }
  return true
};
const ref22 = function validate(data) {
  if (!Array.isArray(data)) return false
  for (let n = 0; n < data.length; n++) {
    if (n in data && hasOwn(data, n)) {
      if (!ref16(data[n])) return false
    }
  }
  return true
};
const pattern9 = new RegExp("^[a-z]{6}$", "u");
const ref23 = function validate(data) {
  if (!(typeof data === "string")) return false
  if (!pattern9.test(data)) return false
  return true
};
const ref25 = function validate(data) {
  if (!(typeof data === "object" && data && !Array.isArray(data))) return false
  for (const key14 of Object.keys(data)) {
    if (!ref5(key14)) return false
  }
  for (const key15 of Object.keys(data)) {
    if (data[key15] !== undefined) {
      if (!(Number.isInteger(data[key15]))) return false
      if (!(0 <= data[key15])) return false
      if (!(9007199254740991 >= data[key15])) return false
    }
  }
  return true
};
const pattern10 = new RegExp("^\\/\\S*$", "u");
const ref27 = function validate(data) {
  if (!(typeof data === "string")) return false
  if (!pattern10.test(data)) return false
  return true
};
const ref28 = function validate(data) {
  if (!(typeof data === "string")) return false
  return true
};
const ref26 = function validate(data) {
  if (!(typeof data === "object" && data && !Array.isArray(data))) return false
  if ("token" in data && hasOwn(data, "token")) {
    if (!(typeof data.token === "string")) return false
    if (!(data.token === "valid" || data.token === "missing" || data.token === "invalid" || data.token === "expired")) return false
  }
  if ("product" in data && hasOwn(data, "product")) {
    if (!ref16(data.product)) return false
  }
  if ("path" in data && hasOwn(data, "path")) {
    if (!ref27(data.path)) return false
  }
  if ("raw" in data && hasOwn(data, "raw")) {
    if (!ref28(data.raw)) return false
  }
  for (const key16 of Object.keys(data)) {
    if (key16 !== "token" && key16 !== "product" && key16 !== "path" && key16 !== "raw") return false
  }
  return true
};
const ref24 = function validate(data) {
  if (!(typeof data === "object" && data && !Array.isArray(data))) return false
  if (!("at" in data && hasOwn(data, "at"))) return false
  if (!("send" in data && hasOwn(data, "send"))) return false
  if (!("expect" in data && hasOwn(data, "expect"))) return false
  if (!ref13(data.at)) return false
  if (!ref5(data.send)) return false
  if ("connection" in data && hasOwn(data, "connection")) {
    if (!ref5(data.connection)) return false
  }
  if ("with" in data && hasOwn(data, "with")) {
    if (!ref25(data.with)) return false
  }
  if ("request" in data && hasOwn(data, "request")) {
    if (!ref26(data.request)) return false
  }
  if (!ref1(data.expect)) return false
  for (const key17 of Object.keys(data)) {
    if (key17 !== "at" && key17 !== "send" && key17 !== "connection" && key17 !== "with" && key17 !== "request" && key17 !== "expect") return false
  }
  return true
};
const ref29 = function validate(data) {
  if (!Array.isArray(data)) return false
  for (let q = 0; q < data.length; q++) {
    if (q in data && hasOwn(data, q)) {
      if (!ref16(data[q])) return false
    }
  }
  return true
};
const pattern11 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
const pattern12 = new RegExp("^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$", "u");
const ref30 = function validate(data) {
  if (!(typeof data === "string")) return false
  if (!pattern11.test(data)) return false
  if (!pattern12.test(data)) return false
  return true
};
const ref31 = function validate(data) {
  if (!(typeof data === "object" && data && !Array.isArray(data))) return false
  if (!("since" in data && hasOwn(data, "since"))) return false
  if (!ref30(data.since)) return false
  if ("replacement" in data && hasOwn(data, "replacement")) {
    if (!ref1(data.replacement)) return false
  }
  for (const key19 of Object.keys(data)) {
    if (key19 !== "since" && key19 !== "replacement") return false
  }
  return true
};
const ref32 = function validate(data) {
  if (!(typeof data === "object" && data && !Array.isArray(data))) return false
  for (const key20 of Object.keys(data)) {
    if (!ref19(key20)) return false
  }
  for (const key21 of Object.keys(data)) {
    if (data[key21] !== undefined) {
      if (!ref16(data[key21])) return false
    }
  }
  return true
};
const ref0 = function validate(data) {
  if (!(typeof data === "object" && data && !Array.isArray(data))) return false
  if (!("name" in data && hasOwn(data, "name"))) return false
  if (!("code" in data && hasOwn(data, "code"))) return false
  if (!("kind" in data && hasOwn(data, "kind"))) return false
  if (!("domain" in data && hasOwn(data, "domain"))) return false
  if (!("transports" in data && hasOwn(data, "transports"))) return false
  if (!("text" in data && hasOwn(data, "text"))) return false
  if (!("since" in data && hasOwn(data, "since"))) return false
  if (!ref1(data.name)) return false
  if (!ref2(data.code)) return false
  if (!(typeof data.kind === "string")) return false
  if (!(data.kind === "error" || data.kind === "success")) return false
  if (!ref5(data.domain)) return false
  if (!Array.isArray(data.transports)) return false
  if (data.transports.length < 1) return false
  for (let i = 0; i < data.transports.length; i++) {
    if (i in data.transports && hasOwn(data.transports, i)) {
      if (!ref6(data.transports[i])) return false
    }
  }
  if ("match" in data && hasOwn(data, "match")) {
    if (!ref7(data.match)) return false
  }
  if ("httpStatus" in data && hasOwn(data, "httpStatus")) {
    if (!ref10(data.httpStatus)) return false
  }
  if ("connection" in data && hasOwn(data, "connection")) {
    if (!ref11(data.connection)) return false
  }
  if ("retry" in data && hasOwn(data, "retry")) {
    if (!ref12(data.retry)) return false
  }
  if ("params" in data && hasOwn(data, "params")) {
    if (!ref14(data.params)) return false
  }
  if (!(typeof data.text === "object" && data.text && !Array.isArray(data.text))) return false
  for (const key9 of Object.keys(data.text)) {
    if (!ref19(key9)) return false
  }
  for (const key10 of Object.keys(data.text)) {
    if (data.text[key10] !== undefined) {
      if (!(typeof data.text[key10] === "object" && data.text[key10] && !Array.isArray(data.text[key10]))) return false
      if (!("message" in data.text[key10] && hasOwn(data.text[key10], "message"))) return false
      if (!("meaning" in data.text[key10] && hasOwn(data.text[key10], "meaning"))) return false
      if (!ref16(data.text[key10].message)) return false
      if (!(pattern6.test(data.text[key10].message))) return false
      if (!(pattern3.test(data.text[key10].message))) return false
      if (!ref16(data.text[key10].meaning)) return false
      if (!(pattern6.test(data.text[key10].meaning))) return false
      if (!(pattern3.test(data.text[key10].meaning))) return false
      if ("causes" in data.text[key10] && hasOwn(data.text[key10], "causes")) {
        if (!ref20(data.text[key10].causes)) return false
      }
      if ("fixes" in data.text[key10] && hasOwn(data.text[key10], "fixes")) {
        if (!ref21(data.text[key10].fixes)) return false
      }
      if ("notes" in data.text[key10] && hasOwn(data.text[key10], "notes")) {
        if (!ref22(data.text[key10].notes)) return false
      }
      if ("translatedFrom" in data.text[key10] && hasOwn(data.text[key10], "translatedFrom")) {
        if (!ref23(data.text[key10].translatedFrom)) return false
      }
      for (const key11 of Object.keys(data.text[key10])) {
        if (key11 !== "message" && key11 !== "meaning" && key11 !== "causes" && key11 !== "fixes" && key11 !== "notes" && key11 !== "translatedFrom") return false
      }
    }
  }
  if ("scenarios" in data && hasOwn(data, "scenarios")) {
    if (!Array.isArray(data.scenarios)) return false
    for (let o = 0; o < data.scenarios.length; o++) {
      if (o in data.scenarios && hasOwn(data.scenarios, o)) {
        if (!(typeof data.scenarios[o] === "object" && data.scenarios[o] && !Array.isArray(data.scenarios[o]))) return false
        if (!("id" in data.scenarios[o] && hasOwn(data.scenarios[o], "id"))) return false
        if (!("title" in data.scenarios[o] && hasOwn(data.scenarios[o], "title"))) return false
        if (!("steps" in data.scenarios[o] && hasOwn(data.scenarios[o], "steps"))) return false
        if (!ref5(data.scenarios[o].id)) return false
        if (!(typeof data.scenarios[o].title === "object" && data.scenarios[o].title && !Array.isArray(data.scenarios[o].title))) return false
        for (const key12 of Object.keys(data.scenarios[o].title)) {
          if (!ref19(key12)) return false
        }
        for (const key13 of Object.keys(data.scenarios[o].title)) {
          if (data.scenarios[o].title[key13] !== undefined) {
            if (!ref16(data.scenarios[o].title[key13])) return false
          }
        }
        if ("plan" in data.scenarios[o] && hasOwn(data.scenarios[o], "plan")) {
          if (!ref5(data.scenarios[o].plan)) return false
        }
        if (!(Array.isArray(data.scenarios[o].steps))) return false
        if (data.scenarios[o].steps.length < 1) return false
        for (let p = 0; p < data.scenarios[o].steps.length; p++) {
          if (p in data.scenarios[o].steps && hasOwn(data.scenarios[o].steps, p)) {
            if (!ref24(data.scenarios[o].steps[p])) return false
          }
        }
        for (const key18 of Object.keys(data.scenarios[o])) {
          if (key18 !== "id" && key18 !== "title" && key18 !== "plan" && key18 !== "steps") return false
        }
      }
    }
  }
  if ("see" in data && hasOwn(data, "see")) {
    if (!ref29(data.see)) return false
  }
  if (!ref30(data.since)) return false
  if (!pattern11.test(data.since)) return false
  if (!pattern12.test(data.since)) return false
  if ("deprecated" in data && hasOwn(data, "deprecated")) {
    if (!ref31(data.deprecated)) return false
  }
  if ("retired" in data && hasOwn(data, "retired")) {
    if (!ref31(data.retired)) return false
  }
  if ("sources" in data && hasOwn(data, "sources")) {
    if (!Array.isArray(data.sources)) return false
    for (let r = 0; r < data.sources.length; r++) {
      if (r in data.sources && hasOwn(data.sources, r)) {
        if (!(typeof data.sources[r] === "object" && data.sources[r] && !Array.isArray(data.sources[r]))) return false
        if (!("source" in data.sources[r] && hasOwn(data.sources[r], "source"))) return false
        if (!ref5(data.sources[r].source)) return false
        if ("date" in data.sources[r] && hasOwn(data.sources[r], "date")) {
          if (!ref30(data.sources[r].date)) return false
        }
        if ("locale" in data.sources[r] && hasOwn(data.sources[r], "locale")) {
          if (!ref19(data.sources[r].locale)) return false
        }
        if ("text" in data.sources[r] && hasOwn(data.sources[r], "text")) {
          if (!ref32(data.sources[r].text)) return false
        }
        for (const key22 of Object.keys(data.sources[r])) {
          if (key22 !== "source" && key22 !== "date" && key22 !== "locale" && key22 !== "text") return false
        }
      }
    }
  }
  for (const key23 of Object.keys(data)) {
    if (key23 !== "name" && key23 !== "code" && key23 !== "kind" && key23 !== "domain" && key23 !== "transports" && key23 !== "match" && key23 !== "httpStatus" && key23 !== "connection" && key23 !== "retry" && key23 !== "params" && key23 !== "text" && key23 !== "scenarios" && key23 !== "see" && key23 !== "since" && key23 !== "deprecated" && key23 !== "retired" && key23 !== "sources") return false
  }
  return true
};
return ref0})();;
