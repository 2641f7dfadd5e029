// Run by mongosh on the first member; may be run again. Makes the replica set and the portal's user.
/* global db, rs, sleep, process, print */
const password = process.env.MONGODB_PASSWORD;

function isPrimary() {
  try {
    return db.hello().isWritablePrimary;
  } catch {
    return false;
  }
}

try {
  rs.initiate({
    _id: 'portal',
    members: ['mongo1', 'mongo2', 'mongo3'].map((host, index) => ({
      _id: index,
      host,
      priority: index === 0 ? 2 : 1,
    })),
  });
} catch (error) {
  if (!/already initialized|requires authentication/.test(String(error))) throw error;
}

for (let waited = 0; !isPrimary() && waited < 120; waited++) sleep(1000);

const admin = db.getSiblingDB('admin');
try {
  admin.createUser({
    user: 'portal',
    pwd: password,
    // clusterMonitor: the driver asks for the topology. No more than its own database.
    roles: [{ role: 'readWrite', db: 'portal' }, 'clusterMonitor'],
  });
} catch (error) {
  if (!/already exists|requires authentication/.test(String(error))) throw error;
}
print('replica set and user are ready');
