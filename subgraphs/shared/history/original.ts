import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Where kept files are served, by the site and by a subgraph that is a server of its own. */
export const ORIGINALS = '/originais/';

/**
 * The file that figures were read from, kept by the SHA-256 of its bytes so that a reader can check them. Of a file
 * from which something was left out for protection or privacy only a copy without it is kept.
 */
@Entity({ tableName: 'original' })
export class Original {
  /** SHA-256 of the imported file, in hexadecimal; of a copy too, for the copy stands for that file. */
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  mediaType!: string;

  @Property({ type: 'integer' })
  size!: number;

  /** True when this is a copy from which protected or personal data was left out. */
  @Property({ type: 'boolean' })
  isCopy!: boolean;

  /** SHA-256 of the copy's own bytes, in hexadecimal; null for a file that is no copy. */
  @Property({ type: 'text', nullable: true })
  copySha256: string | null = null;

  /** True when the bytes were let go of, because they show what is protected now. */
  @Property({ type: 'boolean', default: false })
  isWithheld = false;
}

/** A piece of a kept file: a large one is never in memory as a whole. */
@Entity({ tableName: 'original_part' })
export class OriginalPart {
  /** The file's id and the piece's place: "…/0". */
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => Original, { mapToPk: true, index: true, deleteRule: 'cascade' })
  originalId!: string;

  @Property({ type: 'integer' })
  position!: number;

  @Property({ type: 'blob' })
  bytes!: Uint8Array;
}
