export { BundlingModule } from './bundling.module.js';
