// A function that does with the unmodified SDK whatever a test tells it to: { script, args }. The script is the text of a
// function that takes one object of cloud, db, command, args and context, so each test shows the SDK calls it is about.
const vm = require('node:vm')
const cloud = require('wx-server-sdk')

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
const db = cloud.database()

async function main({ script, args }, context) {
  return vm.runInThisContext(`(${script})`)({ cloud, db, command: db.command, args, context })
}

module.exports = { main }
