/** What micromark calls the pieces of a text. */
const tokens = `
  attentionSequence atxHeading atxHeadingSequence atxHeadingText autolink autolinkEmail
  autolinkMarker autolinkProtocol blockQuote blockQuoteMarker blockQuotePrefix
  blockQuotePrefixWhitespace characterEscape characterEscapeValue characterReference
  characterReferenceMarker characterReferenceMarkerHexadecimal characterReferenceMarkerNumeric
  characterReferenceValue chunkContent chunkFlow chunkString chunkText codeFenced
  codeFencedFence codeFencedFenceInfo codeFencedFenceMeta codeFencedFenceSequence codeFlowValue
  codeIndented codeText codeTextData codeTextPadding codeTextSequence content data
  definitionDestination definitionDestinationLiteral definitionDestinationLiteralMarker
  definitionDestinationRaw definitionDestinationString definitionLabel definitionLabelMarker
  definitionLabelString definitionMarker definitionTitle definitionTitleMarker
  definitionTitleString emphasisSequence emphasisText escapeMarker gfmFootnoteCall
  gfmFootnoteCallLabelMarker gfmFootnoteCallMarker gfmFootnoteCallString gfmFootnoteDefinition
  gfmFootnoteDefinitionIndent gfmFootnoteDefinitionLabel gfmFootnoteDefinitionLabelMarker
  gfmFootnoteDefinitionLabelString gfmFootnoteDefinitionMarker gfmFootnoteDefinitionWhitespace
  hardBreakEscape hardBreakTrailing htmlFlow htmlFlowData htmlText htmlTextData labelImage
  labelImageMarker labelLink labelMarker labelText lineEnding lineEndingBlank linePrefix
  lineSuffix listItemIndent listItemMarker listItemPrefix listItemPrefixWhitespace listItemValue
  listOrdered listUnordered literalAutolink literalAutolinkHttp literalAutolinkWww reference
  referenceMarker referenceString resource resourceDestination resourceDestinationLiteral
  resourceDestinationLiteralMarker resourceDestinationRaw resourceDestinationString
  resourceMarker resourceTitle resourceTitleMarker resourceTitleString setextHeading
  setextHeadingLine setextHeadingLineSequence setextHeadingText space strikethrough
  strikethroughSequence strikethroughSequenceTemporary strikethroughText strongSequence
  strongText tableBody tableCellDivider tableContent tableData tableDelimiter
  tableDelimiterFiller tableDelimiterMarker tableDelimiterRow tableHead tableHeader
  taskListCheck taskListCheckMarker taskListCheckValueChecked taskListCheckValueUnchecked
  thematicBreakSequence whitespace
`

/** What it calls the constructs, to turn them off by name. */
const constructs = `
  attention emailAutolink gfmPotentialFootnoteCall headingAtx labelEnd labelStartImage
  labelStartLink protocolAutolink setextUnderline tasklistCheck underline wwwAutolink
`

/** Fields of its tokens, tokenizers, constructs and extensions. */
const fields = `
  _align _balanced _bufferIndex _close _closeFlow _container _contentTypeTextTrailing
  _gfmAutolinkLiteralWalkedInto _gfmTableDynamicInterruptHack _gfmTasklistFirstContentOfListItem
  _inactive _index _isInFirstContentOfListItem _labelStarts _open _tokenizer addBefore after
  atMarker attempt attentionMarkers before buffer character check concrete constructs consume
  containerState contentInitial contentType continuation currentConstruct defined defineSkip
  disable document enter events exit extensions flow flowInitial furtherBlankLines gfmFootnotes
  ignore initialBlankLine insideSpan interrupt lazy marker now null open parser partial previous
  resolveAll resolveTo restore setCursor singleTilde sliceSerialize sliceStream tokenize
  transforms write
`

/**
 * Names that the parser alone sees, so that they can be short in what is published. Each
 * stands for all of its uses, so none may be one that others know as well: a node or a
 * field of the tree, a property or method of JavaScript or of the browser.
 */
export const names: readonly string[] = [tokens, constructs, fields].flatMap(words =>
  words.trim().split(/\s+/),
)
