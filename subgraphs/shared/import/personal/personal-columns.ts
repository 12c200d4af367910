const DOCUMENT = /\b(cpf|nis|nit|pis|pasep|rg|ctps|cnh|nascimento|nasc|titulo (de )?eleitor)\b/;
const COUNT =
  /\b(qtd|qtde|quantidade|quantas|quantos|total|numero de|n de|familias|pessoas|percentual|tem|possui)\b/;
const RELATIVE = /\bnome (da |do |de )?(mae|pai|conjuge|familiar|filho|filha)\b|^(mae|pai)$/;
const ROLE =
  /\b(responsave(l|is)|coordenador(a|es|as)?|diretor(a)?|gestor(a)?|tecnic[oa]|profissional|servidor(a)?|beneficiari[oa]|usuari[oa]|conselheir[oa]|titular|suplente|cuidador(a)?)\b/;
const ROLE_ALONE =
  /^(responsave(l|is)|coordenador(a|es|as)?|beneficiari[oa]|conselheir[oa])( (d[aoe]s? )?(\w+ ?)*)?$/;
const BODY =
  /\b(orgao|orgaos|secretaria|unidade responsavel|setor|area|entidade|instituicao|equipe|conselho|departamento|cargo|funcao|papel|tipo|codigo|data|situacao)\b/;
const CONTACT = /\b(telefone|fone|celular|whatsapp|e ?mail|endereco)\b/;
const PRIVATE =
  /\b(pessoal|particular|residencial|proprio|responsavel|coordenador(a)?|tecnic[oa]|profissional)\b/;

/**
 * Whether a heading says that its column is about a person: documents, birth, relatives, who answers for a unit, a
 * private phone. Accents, case and underscores mean nothing. A body that answers for something, or a count of
 * people, is no person.
 */
export function isPersonal(heading: string): boolean {
  const words = heading
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
  if (RELATIVE.test(words)) return true;
  if (COUNT.test(words)) return false;
  if (DOCUMENT.test(words)) return true;
  if (CONTACT.test(words) && PRIVATE.test(words)) return true;
  if (BODY.test(words)) return false;
  return ROLE_ALONE.test(words) || (ROLE.test(words) && /\bnome\b/.test(words));
}
