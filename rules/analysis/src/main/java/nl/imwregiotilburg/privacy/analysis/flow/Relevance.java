package nl.imwregiotilburg.privacy.analysis.flow;

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
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import nl.imwregiotilburg.privacy.analysis.model.Models;
import org.objectweb.asm.Handle;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Which methods personal data can begin in: those that touch an element, or a type that holds one.
 * All others are read only when data is passed to them.
 */
final class Relevance {

  private final ClassIndex index;
  private final DeclaredElements elements;
  private final Models models;

  /** Types that hold personal data, and types whose generic arguments are such types. */
  private final Set<String> types = new LinkedHashSet<>();

  /** Names of members that hand out personal data although their erased type does not say so. */
  private final Set<String> members = new HashSet<>();

  private final Map<MethodRef, List<MethodRef>> callers = new HashMap<>();
  private final Set<String> sourceOwners = new HashSet<>();

  Relevance(ClassIndex index, DeclaredElements elements, Models models) {
    this.index = index;
    this.elements = elements;
    this.models = models;
  }

  /** The types that hold personal data, once {@link #methods} was asked. */
  Set<String> types() {
    return types;
  }

  /** The methods to begin with, sorted. */
  TreeSet<MethodRef> methods() {
    findTypes();
    Set<ClassInfo> classes = new LinkedHashSet<>();
    for (String type : types) {
      classes.addAll(index.referringTo(type));
      ClassInfo own = index.loaded(type);
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
    TreeSet<MethodRef> found = new TreeSet<>();
    for (ClassInfo info : classes) {
      if (info.container().own()) {
        addMethods(info, found);
      }
    }
    return found;
  }

  // --- types ---------------------------------------------------------------------------------

  private void findTypes() {
    Set<String> data = new LinkedHashSet<>();
    for (String owner : new TreeSet<>(elements.owners())) {
      data.addAll(index.subtypes(owner));
    }
    // Data holds data; a service that knows an interface with personal getters holds none.
    Set<String> held = new HashSet<>(data);
    held.removeIf(type -> index.find(type).map(ClassInfo::isInterface).orElse(false));
    boolean grown = !held.isEmpty();
    while (grown) {
      grown = false;
      for (ClassInfo info : index.classes()) {
        if (!data.contains(info.name()) && !info.isInterface() && holds(info, held)) {
          Set<String> more = index.subtypes(info.name());
          held.addAll(more);
          grown |= data.addAll(more);
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

  private static boolean holds(ClassInfo info, Set<String> data) {
    for (FieldInfo field : info.fields()) {
      String type = field.signature() != null ? field.signature() : field.descriptor();
      if (!field.isStatic() && type.length() > 2 && mentions(type, data)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mentions(String signature, Set<String> wanted) {
    int at = signature.indexOf('L');
    while (at >= 0) {
      int end = at + 1;
      while (end < signature.length() && ";<.".indexOf(signature.charAt(end)) < 0) {
        end++;
      }
      if (wanted.contains(signature.substring(at + 1, end))) {
        return true;
      }
      at = signature.indexOf('L', at + 1);
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
    sourceOwners.add(owner);
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
      if (type.indexOf('L') >= 0 && mentions(type, types)) {
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

  // --- methods -------------------------------------------------------------------------------

  private void addMethods(ClassInfo info, Set<MethodRef> found) {
    ClassNode node = index.code(info.name()).orElse(null);
    if (node == null) {
      return;
    }
    for (MethodNode method : node.methods) {
      if (method.instructions.size() > 0 && touches(info, method)) {
        found.add(new MethodRef(info.name(), method.name, method.desc));
      }
    }
  }

  private boolean touches(ClassInfo info, MethodNode method) {
    MethodInfo declared = info.method(method.name, method.desc);
    if (declared != null
        && (mentions(
                declared.signature() != null ? declared.signature() : declared.descriptor(), types)
            || declared.parameterAnnotations().stream().anyMatch(list -> !list.isEmpty()))) {
      return true;
    }
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof FieldInsnNode field
          && (types.contains(field.owner)
              || members.contains(field.name)
              || mentions(field.desc, types))) {
        return true;
      }
      if (instruction instanceof MethodInsnNode call && touches(call.owner, call.name, call.desc)) {
        return true;
      }
      if (instruction instanceof TypeInsnNode type && types.contains(type.desc)) {
        return true;
      }
      if (instruction instanceof InvokeDynamicInsnNode dynamic && touches(dynamic)) {
        return true;
      }
    }
    return false;
  }

  private boolean touches(InvokeDynamicInsnNode dynamic) {
    if (mentions(dynamic.desc, types)) {
      return true;
    }
    for (Object argument : dynamic.bsmArgs) {
      if (argument instanceof Handle handle
          && touches(handle.getOwner(), handle.getName(), handle.getDesc())) {
        return true;
      }
    }
    return false;
  }

  private boolean touches(String owner, String name, String descriptor) {
    return types.contains(owner)
        || members.contains(name + descriptor)
        || mentions(descriptor, types)
        || !sourceOwners.isEmpty() && isSource(owner, name);
  }

  private final Map<String, Boolean> sources = new HashMap<>();

  private boolean isSource(String owner, String name) {
    return sources.computeIfAbsent(
        owner + "#" + name,
        key -> {
          for (String type : index.supertypes(owner)) {
            if (sourceOwners.contains(type)) {
              for (MethodModel model : models.of(type.replace('/', '.'), name)) {
                if (model.source().isPresent()) {
                  return true;
                }
              }
            }
          }
          return false;
        });
  }

  // --- callers -------------------------------------------------------------------------------

  /** The methods of the codebase that call a method, or one it overrides or is overridden by. */
  List<MethodRef> callers(MethodRef method) {
    return callers.computeIfAbsent(method, this::findCallers);
  }

  private List<MethodRef> findCallers(MethodRef method) {
    List<MethodRef> found = new ArrayList<>();
    for (ClassInfo info : index.referringTo(method.name(), method.descriptor())) {
      ClassNode node = info.container().own() ? index.code(info.name()).orElse(null) : null;
      if (node == null) {
        continue;
      }
      for (MethodNode candidate : node.methods) {
        if (calls(candidate, method)) {
          found.add(new MethodRef(info.name(), candidate.name, candidate.desc));
        }
      }
    }
    return found;
  }

  private boolean calls(MethodNode candidate, MethodRef method) {
    for (AbstractInsnNode instruction : candidate.instructions) {
      if (instruction instanceof MethodInsnNode call
          && call.name.equals(method.name())
          && call.desc.equals(method.descriptor())
          && related(call.owner, method.owner())) {
        return true;
      }
      if (instruction instanceof InvokeDynamicInsnNode dynamic) {
        for (Object argument : dynamic.bsmArgs) {
          if (argument instanceof Handle handle
              && handle.getName().equals(method.name())
              && handle.getDesc().equals(method.descriptor())
              && related(handle.getOwner(), method.owner())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean related(String called, String declared) {
    return !called.equals("java/lang/Object")
        && (index.isSubtype(called, declared) || index.isSubtype(declared, called));
  }

  /** The methods of the codebase that name a type. */
  List<MethodRef> mentioning(String type) {
    List<MethodRef> found = new ArrayList<>();
    Set<String> wanted = Set.of(type);
    Set<ClassInfo> classes = new LinkedHashSet<>(index.referringTo(type));
    for (ClassInfo info : index.classes()) {
      if (info.container().own()
          && info.methods().stream().anyMatch(each -> mentions(each.descriptor(), wanted))) {
        classes.add(info);
      }
    }
    for (ClassInfo info : classes) {
      ClassNode node = info.container().own() ? index.code(info.name()).orElse(null) : null;
      if (node != null) {
        for (MethodNode method : node.methods) {
          if (method.instructions.size() > 0 && names(method, wanted)) {
            found.add(new MethodRef(info.name(), method.name, method.desc));
          }
        }
      }
    }
    return found;
  }

  private static boolean names(MethodNode method, Set<String> wanted) {
    if (mentions(method.desc, wanted)) {
      return true;
    }
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof FieldInsnNode field && mentions(field.desc, wanted)
          || instruction instanceof MethodInsnNode call
              && (wanted.contains(call.owner) || mentions(call.desc, wanted))
          || instruction instanceof TypeInsnNode type && wanted.contains(type.desc)) {
        return true;
      }
    }
    return false;
  }

  /** The methods of the codebase that read or write a field. */
  List<MethodRef> users(String owner, String name, boolean writing) {
    List<MethodRef> found = new ArrayList<>();
    ClassInfo declaring = index.loaded(owner);
    FieldInfo field = declaring == null ? null : declaring.field(name).orElse(null);
    if (field == null) {
      return found;
    }
    for (ClassInfo info : index.referringTo(name, field.descriptor())) {
      ClassNode node = info.container().own() ? index.code(info.name()).orElse(null) : null;
      if (node == null) {
        continue;
      }
      for (MethodNode candidate : node.methods) {
        for (AbstractInsnNode instruction : candidate.instructions) {
          if (instruction instanceof FieldInsnNode access
              && access.name.equals(name)
              && access.desc.equals(field.descriptor())
              && index.isSubtype(access.owner, owner)
              && isWrite(access) == writing) {
            found.add(new MethodRef(info.name(), candidate.name, candidate.desc));
            break;
          }
        }
      }
    }
    return found;
  }

  private static boolean isWrite(FieldInsnNode access) {
    return access.getOpcode() == org.objectweb.asm.Opcodes.PUTFIELD
        || access.getOpcode() == org.objectweb.asm.Opcodes.PUTSTATIC;
  }
}
