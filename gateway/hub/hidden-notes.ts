/** What the person who imports is told of counts that are hidden: how many, and never which for what reason. */
export function hiddenNotes(hidden: ReadonlySet<string>): string[] {
  if (hidden.size === 0) return [];
  const counts =
    hidden.size === 1
      ? '1 contagem de pessoas ou famílias fica oculta'
      : `${hidden.size.toLocaleString('pt-BR')} contagens de pessoas ou famílias ficam ocultas`;
  return [
    `${counts}: por ser pequena, ou porque com ela se descobriria uma pequena. O número não é gravado; do arquivo só se guarda uma cópia sem ele.`,
  ];
}
