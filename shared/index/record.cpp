#include "shared/index/record.hpp"

#include "shared/base/error.hpp"
#include "shared/base/packing.hpp"

namespace fihrist::index {

std::string encode(const Passage& passage) {
  const Metadata& metadata = passage.metadata;
  Packer packer;
  packer.put(metadata.id);
  packer.put(metadata.title);
  packer.put(metadata.date ? to_iso(*metadata.date) : std::string());
  packer.put(metadata.source);
  packer.put(metadata.author);
  packer.put(metadata.url);
  packer.put(metadata.path);
  packer.put(passage.language);
  packer.put(passage.offset);
  packer.put(passage.offset_points);
  packer.put(passage.copies_key);
  packer.put(passage.text);
  return packer.take();
}

Passage decode(std::string_view data) {
  Unpacker unpacker(data);
  Passage passage;
  passage.metadata.id = unpacker.string();
  passage.metadata.title = unpacker.string();
  passage.metadata.date = parse_date(unpacker.string());
  passage.metadata.source = unpacker.string();
  passage.metadata.author = unpacker.string();
  passage.metadata.url = unpacker.string();
  passage.metadata.path = unpacker.string();
  passage.language = unpacker.string();
  passage.offset = unpacker.number();
  passage.offset_points = unpacker.number();
  passage.copies_key = unpacker.string();
  passage.text = unpacker.string();
  if (!unpacker.at_end()) throw Error("a passage of the index is damaged", "run fihrist-index --rebuild");
  return passage;
}

}  // namespace fihrist::index
