package nl.imwregiotilburg.privacy.register;

import java.util.List;

/** What a role in the code may see. */
public record Access(Mark mark, String role, List<String> categories, List<String> purposes) {
  public Access {
    categories = List.copyOf(categories);
    purposes = List.copyOf(purposes);
  }
}
