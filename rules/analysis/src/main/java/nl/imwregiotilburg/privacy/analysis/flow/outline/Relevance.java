package nl.imwregiotilburg.privacy.analysis.flow.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.FieldInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.flow.element.DeclaredElements;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.program.TypeNames;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import nl.imwregiotilburg.privacy.analysis.model.Models;

/**
 * Where personal data can begin: the types that hold it, and the classes that touch it or such a
 * type. All others are read only when it comes to them.
 */
public final class Relevance {

  private final ClassIndex index;
  private final DeclaredElements elements;
  private final Models models;
  private final TypeNames.Cache names;

  /** Types of libraries whose objects tell personal data without being asked for it. */
  private final Set<String> ofLibraries;

  /** Types that hold personal data, and types whose generic arguments are such types. */
  private final Set<String> types = new LinkedHashSet<>();

  /** Names of members that hand out personal data although their erased type does not say so. */
  private final Set<String> members = new HashSet<>();

  /** Whether a method's signature mentions a type that holds personal data. */
  private final Map<String, Boolean> mentionsData = new HashMap<>();

  /**
   * @param elements all that is known of the declarations the program's elements are of
   */
  public Relevance(Program program, DeclaredElements elements) {
    this.names = program.typeNames;
    this.index = program.index;
    this.elements = elements;
    this.models = program.models;
    this.ofLibraries = program.libraryGetters.types();
  }

  /** The types that hold personal data, once {@link #classes} was asked. */
  public Set<String> types() {
    return types;
  }

  /** The classes to begin with. */
  public Set<ClassInfo> classes() {
    findTypes();
    Set<ClassInfo> classes = new LinkedHashSet<>();
    for (String type : types) {
      classes.addAll(index.referringTo(type));
      ClassInfo own = index.loaded(type);
      if (own != null) {
        classes.add(own);
      }
    }
    for (String owner : new TreeSet<>(elements.ownersOfParameters())) {
      ClassInfo own = index.loaded(owner);
      if (own != null) {
        classes.add(own);
      }
    }
    elements.fieldKeys().forEach(key -> addField(key, classes));
    elements.returnKeys().forEach(key -> addMethod(key, classes));
    for (MethodModel source : models.sources()) {
      addSource(source, classes);
    }
    for (ClassInfo info : index.classes()) {
      addMentions(info, classes);
    }
    return classes;
  }

  // --- types ---------------------------------------------------------------------------------

  private void findTypes() {
    Set<String> data = new LinkedHashSet<>();
    for (String owner : new TreeSet<>(elements.owners())) {
      data.addAll(index.subtypes(owner));
    }
    data.addAll(ofLibraries);
    // Data holds data; a service that knows an interface with personal getters holds none.
    Set<String> held = new HashSet<>(data);
    held.removeIf(type -> index.find(type).map(ClassInfo::isInterface).orElse(false));
    Map<String, List<ClassInfo>> holders = holders();
    List<String> open = new ArrayList<>(held);
    for (int i = 0; i < open.size(); i++) {
      for (ClassInfo holder : holders.getOrDefault(open.get(i), List.of())) {
        if (!data.contains(holder.name())) {
          Set<String> more = index.subtypes(holder.name());
          data.addAll(more);
          more.stream().filter(held::add).forEach(open::add);
        }
      }
    }
    types.addAll(data);
    for (ClassInfo info : index.classes()) {
      if (info.signature() != null && mentions(info.signature(), data)) {
        types.add(info.name());
      }
    }
  }

  /** The classes with a field of a type, or of a container of it. */
  private Map<String, List<ClassInfo>> holders() {
    Map<String, List<ClassInfo>> holders = new HashMap<>();
    for (ClassInfo info : index.classes()) {
      for (FieldInfo field : info.isInterface() ? List.<FieldInfo>of() : info.fields()) {
        String type = field.signature() != null ? field.signature() : field.descriptor();
        for (String name : field.isStatic() ? List.<String>of() : names.in(type)) {
          holders.computeIfAbsent(name, key -> new ArrayList<>(2)).add(info);
        }
      }
    }
    return holders;
  }

  private boolean mentions(String signature, Set<String> wanted) {
    for (String name : names.in(signature)) {
      if (wanted.contains(name)) {
        return true;
      }
    }
    return false;
  }

  // --- classes -------------------------------------------------------------------------------

  private void addField(String key, Set<ClassInfo> classes) {
    String owner = key.substring(0, key.indexOf('#'));
    String name = key.substring(key.indexOf('#') + 1);
    members.add(name);
    ClassInfo info = index.loaded(owner);
    if (info != null) {
      info.field(name)
          .ifPresent(field -> classes.addAll(index.referringTo(name, field.descriptor())));
    }
  }

  private void addMethod(String key, Set<ClassInfo> classes) {
    String member = key.substring(key.indexOf('#') + 1);
    int open = member.indexOf('(');
    members.add(member);
    classes.addAll(index.referringTo(member.substring(0, open), member.substring(open)));
  }

  private void addSource(MethodModel source, Set<ClassInfo> classes) {
    String owner = source.owner().replace('.', '/');
    Set<String> subtypes = index.subtypes(owner);
    for (String subtype : subtypes) {
      classes.addAll(index.referringTo(subtype));
    }
    index
        .find(owner)
        .ifPresent(
            info -> {
              for (MethodInfo method : info.methods()) {
                if (source.name().equals("*") || source.name().equals(method.name())) {
                  classes.addAll(index.referringTo(method.name(), method.descriptor()));
                  members.add(method.key());
                }
              }
            });
  }

  private void addMentions(ClassInfo info, Set<ClassInfo> classes) {
    for (MethodInfo method : info.methods()) {
      String type = method.signature() != null ? method.signature() : method.descriptor();
      if (mentionsData.computeIfAbsent(type, key -> mentions(key, types))) {
        classes.add(info);
        if (method.signature() != null && members.add(method.key())) {
          classes.addAll(index.referringTo(method.name(), method.descriptor()));
        }
      }
    }
    for (FieldInfo field : info.fields()) {
      if (field.signature() != null && mentions(field.signature(), types)) {
        classes.add(info);
        if (members.add(field.name())) {
          classes.addAll(index.referringTo(field.name(), field.descriptor()));
        }
      }
    }
  }
}
