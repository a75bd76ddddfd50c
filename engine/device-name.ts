/**
 * What a device is called by, as far as it is known; a result of the CLI writes null for absent.
 */
interface NamedDevice {
  brand?: string | null;
  model?: string | null;
  line?: string | null;
  ifRevision?: readonly { model: string }[];
}

/** Brand and name, the brand once: "TP-Link Tapo C200", "Sonos One", "The Fairphone (Gen. 6)". */
export const addBrand = (brand: string, name: string): string =>
  name.toLowerCase().replace(/^the /, '').startsWith(brand.toLowerCase())
    ? name
    : `${brand} ${name}`;

/**
 * Name of a recognised device as shown, everywhere: brand with model or line; null = not even the
 * brand is known. Where only the hardware revision is open, the model is known.
 */
export function formatDeviceName({ brand, model, line, ifRevision }: NamedDevice): string | null {
  if (!brand) return null;
  const name = model ?? findOnlyModel(ifRevision ?? []) ?? line;
  return name ? addBrand(brand, name) : brand;
}

function findOnlyModel(revisions: readonly { model: string }[]): string | undefined {
  const models = new Set(revisions.map(({ model }) => model));
  return models.size === 1 ? revisions[0]?.model : undefined;
}
