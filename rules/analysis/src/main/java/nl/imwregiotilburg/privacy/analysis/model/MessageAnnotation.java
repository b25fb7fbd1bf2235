package nl.imwregiotilburg.privacy.analysis.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An annotation of a library that says who listens to messages, or where they are sent.
 *
 * @param annotation binary name
 * @param role what it says
 * @param spaces where the destinations belong to, such as one kind of broker: those of different
 *     spaces have nothing to do with each other
 * @param destinations the attributes that name them: {@code topics}, {@code queuesToDeclare.name},
 *     {@code bindings(exchange.value/key)} for texts that are put together; without any the type of
 *     a message decides who gets it
 * @param settings settings that give a destination another name, with {@code *} for the first one
 * @param payloads in which part of an object of a library's type a message is found, by that type
 * @param given annotations of the parameters that are given the message
 * @param besides annotations of parameters that are given something else
 * @param qualifiers annotations that are on those by which messages of one type are told apart
 * @param handlers the annotation of the methods that listen, where this one is on their class;
 *     empty when there is none
 * @param origin file and line, for messages
 */
public record MessageAnnotation(
    String annotation,
    Role role,
    List<String> spaces,
    List<String> destinations,
    List<String> settings,
    Map<String, String> payloads,
    List<String> given,
    List<String> besides,
    List<String> qualifiers,
    String handlers,
    String origin) {

  /** Keeps the order of the types. */
  public MessageAnnotation {
    spaces = List.copyOf(spaces);
    destinations = List.copyOf(destinations);
    settings = List.copyOf(settings);
    payloads = Collections.unmodifiableMap(new LinkedHashMap<>(payloads));
    given = List.copyOf(given);
    besides = List.copyOf(besides);
    qualifiers = List.copyOf(qualifiers);
  }

  /** What such an annotation says. */
  public enum Role {
    /** The method is called with messages. */
    LISTENS,
    /** What the method returns is sent. */
    SENDS,
    /**
     * A framework looks first at what the parameter is given, and tells of it when it does not
     * accept it: the payloads are the exceptions that it throws.
     */
    CHECKED,
    /** The object in the field or parameter sends to, or hands out, a destination. */
    DESTINATION
  }
}
