package nl.imwregiotilburg.privacy.analysis.flow.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The members that the code of one class uses. There are very many of them in a large codebase, so
 * they are kept in arrays, and found by a hash of the member's name and descriptor.
 */
final class Uses {

  /** How code uses a member. */
  enum How {
    /** It calls a method. */
    CALLED,
    /** It makes a function of a method. */
    FUNCTION,
    /** It puts something into a field. */
    WRITTEN,
    /** It takes something out of a field. */
    READ
  }

  private final MethodRef[] users;
  private final String[] owners;
  private final String[] names;
  private final String[] descriptors;
  private final How[] hows;

  /** The first use of the members with a hash, plus one. */
  private final int[] first;

  /** The next use of a member with the same hash, plus one. */
  private final int[] next;

  private Uses(Reader reader) {
    int size = reader.users.size();
    this.users = reader.users.toArray(MethodRef[]::new);
    this.owners = reader.owners.toArray(String[]::new);
    this.names = reader.names.toArray(String[]::new);
    this.descriptors = reader.descriptors.toArray(String[]::new);
    this.hows = reader.hows.toArray(How[]::new);
    this.first = new int[Math.max(1, Integer.highestOneBit(size))];
    this.next = new int[size];
    for (int use = size - 1; use >= 0; use--) {
      int place = place(names[use], descriptors[use]);
      next[use] = first[place];
      first[place] = use + 1;
    }
  }

  private int place(String name, String descriptor) {
    int hash = (name.hashCode() * 31 + descriptor.hashCode()) * 0x9E3779B9;
    return (hash ^ hash >>> 16) & first.length - 1;
  }

  /** The first use of a member, in the order of the code; −1 when there is none. */
  int first(String name, String descriptor) {
    return find(first[place(name, descriptor)] - 1, name, descriptor);
  }

  /** The use of the same member that follows another; −1 when it was the last. */
  int after(int use) {
    return find(next[use] - 1, names[use], descriptors[use]);
  }

  private int find(int from, String name, String descriptor) {
    int use = from;
    while (use >= 0 && !(names[use].equals(name) && descriptors[use].equals(descriptor))) {
      use = next[use] - 1;
    }
    return use;
  }

  /** The method that uses it. */
  MethodRef user(int use) {
    return users[use];
  }

  /** The type the member was asked of. */
  String owner(int use) {
    return owners[use];
  }

  How how(int use) {
    return hows[use];
  }

  /** Notes what the methods of one class use. */
  static final class Reader {
    private final Predicate<String> wanted;
    private final List<MethodRef> users = new ArrayList<>();
    private final List<String> owners = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> descriptors = new ArrayList<>();
    private final List<How> hows = new ArrayList<>();

    /**
     * @param wanted the types, by their internal names, whose members are noted
     */
    Reader(Predicate<String> wanted) {
      this.wanted = wanted;
    }

    /**
     * Gives the visitor that notes what a method uses.
     *
     * @param behind sees the code as well
     */
    MethodVisitor method(MethodRef method, @Nullable MethodVisitor behind) {
      return new Method(method, behind);
    }

    /** What was noted. */
    Uses uses() {
      return new Uses(this);
    }

    private void add(MethodRef user, String owner, String name, String descriptor, How how) {
      if (wanted.test(owner)) {
        users.add(user);
        owners.add(owner);
        names.add(name);
        descriptors.add(descriptor);
        hows.add(how);
      }
    }

    private final class Method extends MethodVisitor {
      private final MethodRef method;

      Method(MethodRef method, @Nullable MethodVisitor behind) {
        super(Opcodes.ASM9, behind);
        this.method = method;
      }

      @Override
      public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        boolean writes = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
        add(method, owner, name, descriptor, writes ? How.WRITTEN : How.READ);
        super.visitFieldInsn(opcode, owner, name, descriptor);
      }

      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String descriptor, boolean isInterface) {
        add(method, owner, name, descriptor, How.CALLED);
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
      }

      @Override
      public void visitInvokeDynamicInsn(
          String name, String descriptor, Handle bootstrap, Object... settings) {
        for (Object setting : settings) {
          if (setting instanceof Handle handle) {
            add(method, handle.getOwner(), handle.getName(), handle.getDesc(), How.FUNCTION);
          }
        }
        super.visitInvokeDynamicInsn(name, descriptor, bootstrap, settings);
      }
    }
  }
}
