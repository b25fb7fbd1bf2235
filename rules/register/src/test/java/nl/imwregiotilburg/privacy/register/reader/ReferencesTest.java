package nl.imwregiotilburg.privacy.register.reader;

import static nl.imwregiotilburg.privacy.register.reader.Registers.problemsBehindHead;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Entries that name other entries. */
final class ReferencesTest {

  @Test
  void every_reference_between_sections_is_checked() {
    assertThat(
            problemsBehindHead(
                """
                subjects: {client: {}}
                categories:
                  naam: {kind: ordinary, never-linked-to: [x1]}
                purposes:
                  een: {subjects: [x2], categories: [x3], retention: x4, recipients: [x5]}
                  twee: {retention: {default: kort, naam: x6, x7: kort}}
                retention: {kort: {period: P1Y}}
                recipients: {bureau: {role: internal, categories: [x8]}}
                access: {ROLE: {categories: [x9], purposes: [x10]}}
                cookies: {c: {purpose: x11, recipient: x12}}
                """))
        .containsExactly(
            "5:44: categories.naam.never-linked-to[0]: 'x1' is not among the categories; allowed: naam",
            "7:20: purposes.een.subjects[0]: 'x2' is not among the subjects; allowed: client",
            "7:38: purposes.een.categories[0]: 'x3' is not among the categories; allowed: naam",
            "7:54: purposes.een.retention: 'x4' is not among the retention rules; allowed: kort",
            "7:71: purposes.een.recipients[0]: 'x5' is not among the recipients; allowed: bureau",
            "8:43: purposes.twee.retention.naam: 'x6' is not among the retention rules; allowed: kort",
            "8:47: purposes.twee.retention.x7: 'x7' is not among the categories; allowed: naam",
            "10:52: recipients.bureau.categories[0]: 'x8' is not among the categories; allowed: naam",
            "11:30: access.ROLE.categories[0]: 'x9' is not among the categories; allowed: naam",
            "11:46: access.ROLE.purposes[0]: 'x10' is not among the purposes; allowed: een, twee",
            "12:24: cookies.c.purpose: 'x11' is not among the purposes; allowed: een, twee",
            "12:40: cookies.c.recipient: 'x12' is not among the recipients; allowed: bureau");
  }

  @Test
  void a_reference_to_a_section_that_is_not_there_says_so() {
    assertThat(problemsBehindHead("cookies: {c: {purpose: p}}\n"))
        .containsExactly(
            "3:24: cookies.c.purpose: 'p' is not among the purposes; this register has no purposes");
  }

  @Test
  void an_entry_with_a_mistake_can_still_be_referred_to() {
    assertThat(
            problemsBehindHead(
                "categories: {naam: {kind: x}}\naccess: {R: {categories: [naam]}}\n"))
        .singleElement()
        .asString()
        .startsWith("3:27: categories.naam.kind");
  }

  @Test
  void references_to_an_unreadable_section_are_not_judged() {
    assertThat(problemsBehindHead("categories: [naam]\naccess: {R: {categories: [naam]}}\n"))
        .singleElement()
        .asString()
        .startsWith("3:13: categories: a list was found");
  }

  @Test
  void references_to_a_misspelled_section_are_not_judged() {
    assertThat(
            problemsBehindHead(
                "categoriess: {naam: {kind: ordinary}}\naccess: {R: {categories: [naam]}}\n"))
        .singleElement()
        .asString()
        .startsWith("3:1: categoriess: unknown key; did you mean 'categories'?");
  }

  @Test
  void a_long_list_of_ids_is_cut_short() {
    StringBuilder yaml = new StringBuilder("subjects:\n");
    for (int i = 0; i < 40; i++) {
      yaml.append("  groep-").append(i).append(": {}\n");
    }
    assertThat(problemsBehindHead(yaml + "purposes: {p: {subjects: [zzz]}}\n"))
        .singleElement()
        .asString()
        .endsWith("groep-29, ... (40 in all)");
  }
}
