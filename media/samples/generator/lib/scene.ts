/** One picture: its file name, the point that must stay in every crop (per cent), and the drawing. */
export interface Scene {
  readonly name: string;
  readonly focalX: number;
  readonly focalY: number;
  draw(): string;
}
