package nl.imwregiotilburg.privacy.analysis.codec;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes records as bytes and reads them back: records of text, numbers, enums, {@link Path},
 * {@link Optional}, {@link List}, {@link SortedMap} and other records.
 *
 * <p>The form is that of the records themselves and has no version; it is for bytes that the same
 * classes wrote. Reading goes through the constructors of the records, like any other making of
 * them.
 */
public final class RecordCodec {

  private RecordCodec() {}

  /** Writes a record; paths become absolute. */
  public static void write(Record value, DataOutputStream out) throws IOException {
    new Writer(out).write(value, value.getClass());
  }

  /**
   * Reads a record.
   *
   * @throws IOException if the bytes are not one of that type
   */
  public static <T extends Record> T read(Class<T> type, DataInputStream in) throws IOException {
    try {
      return type.cast(new Reader(in).read(type));
    } catch (RuntimeException wrong) {
      throw new IOException("is no " + type.getSimpleName(), wrong);
    }
  }

  /** A record's components with their way in and out. */
  private record Shape(RecordComponent[] components, Constructor<?> constructor) {

    static Shape of(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] parameters = new Class<?>[components.length];
      for (int i = 0; i < components.length; i++) {
        parameters[i] = components[i].getType();
        components[i].getAccessor().setAccessible(true);
      }
      try {
        Constructor<?> constructor = type.getDeclaredConstructor(parameters);
        constructor.setAccessible(true);
        return new Shape(components, constructor);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("a record has a constructor of its components", e);
      }
    }
  }

  private static Type argument(Type type, int position) {
    return ((ParameterizedType) type).getActualTypeArguments()[position];
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }

  /** Numbers are mostly small: seven bits a byte, the lowest first, the eighth says "more". */
  private static void writeNumber(DataOutputStream out, int number) throws IOException {
    int rest = number;
    while ((rest & ~0x7f) != 0) {
      out.writeByte(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private static int readNumber(DataInputStream in) throws IOException {
    int number = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int part = in.readUnsignedByte();
      number |= (part & 0x7f) << shift;
      if ((part & 0x80) == 0) {
        return number;
      }
    }
    throw new IOException("has a number without end");
  }

  /** Each text is written once; after that its number. */
  private static final class Writer {
    private final DataOutputStream out;
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    Writer(DataOutputStream out) {
      this.out = out;
    }

    void write(Object value, Type type) throws IOException {
      if (value instanceof String text) {
        write(text);
      } else if (value instanceof Path path) {
        write(path.toAbsolutePath().toString());
      } else if (value instanceof Integer number) {
        writeNumber(out, number);
      } else if (value instanceof Boolean truth) {
        out.writeBoolean(truth);
      } else if (value instanceof Enum<?> constant) {
        writeNumber(out, constant.ordinal());
      } else if (value instanceof Optional<?> optional) {
        out.writeBoolean(optional.isPresent());
        if (optional.isPresent()) {
          write(optional.get(), argument(type, 0));
        }
      } else if (value instanceof List<?> list) {
        writeNumber(out, list.size());
        for (Object item : list) {
          write(item, argument(type, 0));
        }
      } else if (value instanceof SortedMap<?, ?> map) {
        writeNumber(out, map.size());
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          write(entry.getKey(), argument(type, 0));
          write(entry.getValue(), argument(type, 1));
        }
      } else if (value instanceof Record) {
        writeComponents(value);
      } else {
        throw new IllegalArgumentException("cannot keep a " + value.getClass().getName());
      }
    }

    private void write(String text) throws IOException {
      Integer known = texts.putIfAbsent(text, texts.size() + 1);
      if (known != null) {
        writeNumber(out, known);
        return;
      }
      byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
      writeNumber(out, 0);
      writeNumber(out, bytes.length);
      out.write(bytes);
    }

    private void writeComponents(Object value) throws IOException {
      Shape shape = shapes.computeIfAbsent(value.getClass(), Shape::of);
      for (RecordComponent component : shape.components) {
        try {
          write(component.getAccessor().invoke(value), component.getGenericType());
        } catch (IllegalAccessException | InvocationTargetException e) {
          throw new IllegalStateException("cannot read " + component, e);
        }
      }
    }
  }

  private static final class Reader {
    private final DataInputStream in;
    private final List<String> texts = new ArrayList<>();
    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    Reader(DataInputStream in) {
      this.in = in;
    }

    Object read(Type type) throws IOException {
      Class<?> raw = raw(type);
      if (raw == String.class) {
        return readText();
      } else if (raw == Path.class) {
        return Path.of(readText());
      } else if (raw == int.class || raw == Integer.class) {
        return readNumber(in);
      } else if (raw == boolean.class) {
        return in.readBoolean();
      } else if (raw.isEnum()) {
        return raw.getEnumConstants()[readNumber(in)];
      } else if (raw == Optional.class) {
        return in.readBoolean() ? Optional.of(read(argument(type, 0))) : Optional.empty();
      } else if (raw == List.class) {
        return readList(argument(type, 0));
      } else if (raw == SortedMap.class) {
        return readMap(argument(type, 0), argument(type, 1));
      } else if (raw.isRecord()) {
        return readComponents(raw);
      }
      throw new IllegalArgumentException("cannot keep a " + raw.getName());
    }

    private String readText() throws IOException {
      int known = readNumber(in);
      if (known > 0) {
        return texts.get(known - 1);
      }
      byte[] bytes = in.readNBytes(readNumber(in));
      String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
      texts.add(text);
      return text;
    }

    private List<Object> readList(Type item) throws IOException {
      List<Object> list = new ArrayList<>();
      for (int rest = readNumber(in); rest > 0; rest--) {
        list.add(read(item));
      }
      return list;
    }

    private SortedMap<Object, Object> readMap(Type key, Type value) throws IOException {
      SortedMap<Object, Object> map = new TreeMap<>();
      for (int rest = readNumber(in); rest > 0; rest--) {
        map.put(read(key), read(value));
      }
      return map;
    }

    private Object readComponents(Class<?> type) throws IOException {
      Shape shape = shapes.computeIfAbsent(type, Shape::of);
      Object[] values = new Object[shape.components.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = read(shape.components[i].getGenericType());
      }
      try {
        return shape.constructor.newInstance(values);
      } catch (ReflectiveOperationException e) {
        throw new IOException("has an impossible " + type.getSimpleName(), e);
      }
    }
  }
}
