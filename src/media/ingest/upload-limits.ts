/** What one upload may cost. `requestBytes` belongs into Payload's `upload.limits.fileSize`. */
export const uploadLimits = {
  imageBytes: 40 * 1024 * 1024,
  pdfBytes: 50 * 1024 * 1024,
  textBytes: 10 * 1024 * 1024,
  requestBytes: 50 * 1024 * 1024,
  /** Width × height: a few kilobytes can unfold to gigabytes of pixels. */
  pixels: 100_000_000,
  /** For decoding and encoding one picture. */
  seconds: 60,
} as const;

export const bytesPerMegabyte = 1024 * 1024;
