const DOCUMENT =
  /\b(cpf|nis|nit|pis|pasep|rg|ctps|cnh|nascimento|nasc|prontuario|titulo (de )?eleitor|cartao sus|cns)\b/;
const COUNT =
  /\b(qtd|qtde|quantidade|quantas|quantos|total|numero de|n de|familias|pessoas|percentual|tem|possui)\b/;
const RELATIVE =
  /\bnome (da |do |de )?(mae|pai|conjuge|familiar|filho|filha)\b|^mae$|^(mae|pai) |\bd[aoe] (mae|pai|conjuge|filh[oa])\b|^filiacao\b/;
const ROLE =
  /\b(responsave(l|is)|coordenador(a|es|as)?|diretor(a)?|gestor(a)?|tecnic[oa]|profissional|servidor(a)?|beneficiari[oa]|usuari[oa]|conselheir[oa]|titular|suplente|cuidador(a)?)\b/;
const ROLE_ALONE =
  /^(responsave(l|is)|coordenador(a|es|as)?|beneficiari[oa]|conselheir[oa]|gestor(a|es|as)?|diretor(a)?|tecnic[oa]|profissional|servidor(a)?|usuari[oa]|atendid[oa]|acolhid[oa]|cuidador(a)?|assistente social|psicolog[oa])( a)?( (d[aoe]s? )?(\w+ ?)*)?$/;
const ROLE_OF = /^titular (d[aoe]s? )(beneficio|conta|cartao|cadastro|familia)/;
const BODY =
  /\b(orgao|orgaos|secretaria|unidade responsavel|setor|area|entidade|instituicao|equipe|conselho|departamento|cargo|funcao|papel|tipo|codigo|data|situacao)\b/;
const CONTACT = /\b(telefone|fone|celular|whatsapp|e ?mail|endereco)\b/;
const PRIVATE =
  /\b(pessoal|particular|residencial|proprio|responsavel|coordenador(a)?|gestor(a)?|tecnic[oa]|profissional|mae|pai|conjuge|familiar|filh[oa]|usuari[oa]|beneficiari[oa]|titular)\b/;
const TRAIT =
  /^(raca|cor raca|cor ou raca|etnia|sexo|genero|idade|diagnosticos?|cid|deficiencia|estado civil|escolaridade|religiao|apelido|renda familiar)( (cor|raca|etnia|medico|clinico|10|11|completa|d[aoe] .*))?$|^assinatura d[aoe] (responsavel|usuari|beneficiari|tecnic|profissional|titular|mae|pai)|\bidentidade de genero\b|\borientacao sexual\b/;

/**
 * Whether a heading says that its column is about a person: documents, birth, relatives, traits, who answers for a
 * unit, a private phone. Accents, case, underscores and the points of "N.I.S." mean nothing. A body that answers for
 * something, or a count of people, is no person. What no list of words knows is not published either: see
 * `unusedParts`.
 */
export function isPersonal(heading: string): boolean {
  const words = heading
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/\b(\p{L})\.\s?(?=\p{L}\b)/gu, '$1')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
  if (RELATIVE.test(words)) return true;
  if (COUNT.test(words)) return false;
  if (DOCUMENT.test(words) || TRAIT.test(words)) return true;
  if (CONTACT.test(words) && PRIVATE.test(words)) return true;
  if (BODY.test(words)) return false;
  return ROLE_ALONE.test(words) || ROLE_OF.test(words) || (ROLE.test(words) && /\bnome\b/.test(words));
}
