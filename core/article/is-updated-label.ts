/** Words by which pages say that a date is the one of the last change, in attributes and in the languages of the news. */
const UPDATED = /pdat|modif|a[ck]?tuali[sz]|aggiorn|à jour|bijgewerkt|geändert|обновл|güncel|更新|수정|تحديث/i;
const PUBLISHED = /publi/i;

/** Whether a date's label speaks of the last change, and not of the first appearance. */
export function isUpdatedLabel(label: string): boolean {
  return UPDATED.test(label) && !PUBLISHED.test(label);
}
