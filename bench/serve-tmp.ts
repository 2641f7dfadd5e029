import { startSampleSite } from '/work/wt/lead/bench/support/sample-site';
process.env.SAMPLE_FOLDER = '/tmp/sample-lead';
const site = await startSampleSite(3140); console.log('up', site.origin);
setInterval(() => {}, 1000);
