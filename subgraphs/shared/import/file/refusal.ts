/** Why a file is not opened, in Portuguese, without the file's name. Used where the code runs in its own thread. */
export class Refusal extends Error {
  override name = 'Refusal';
}
