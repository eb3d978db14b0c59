// A function that does with the unmodified SDK whatever the tests tell it to: { script, ...args }. The script is a function
// body with `cloud`, `db`, `_` and `args` in reach, so that each test shows the very SDK calls it is about.
const cloud = require('wx-server-sdk')

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
const db = cloud.database()
const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor

async function main(event, context) {
  const { script, ...args } = event
  return new AsyncFunction('cloud', 'db', '_', 'args', 'context', script)(cloud, db, db.command, args, context)
}

module.exports = { main }
