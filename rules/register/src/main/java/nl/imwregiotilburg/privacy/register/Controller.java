package nl.imwregiotilburg.privacy.register;

import java.util.List;

/**
 * The controller.
 *
 * @param decides who formally decides on purposes and means
 * @param hosts its own hosts, {@code *.} as wildcard: sending there is no disclosure
 * @param complaints where it says how to complain to the organisation itself; empty when not given
 */
public record Controller(
    Mark mark,
    String name,
    String address,
    String decides,
    Contact contact,
    List<String> hosts,
    String complaints) {
  public Controller {
    hosts = List.copyOf(hosts);
  }
}
