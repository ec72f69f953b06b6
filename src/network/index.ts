export { fetchPublic } from './fetchPublic'
