export { ReviewkitArticle } from './article.ts'
export { type EmbedDocument, type EmbedNode, readEmbedDocument } from './document.ts'
