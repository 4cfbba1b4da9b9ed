#include "shared/index/catalog.hpp"

#include "shared/base/error.hpp"
#include "shared/base/packing.hpp"

namespace fihrist::index {
namespace {

const std::string kPrefix = "file:";

void put_all(Packer& packer, const std::vector<std::string>& strings) {
  packer.put(std::uint64_t{strings.size()});
  for (const std::string& string : strings) packer.put(string);
}

std::vector<std::string> take_all(Unpacker& unpacker) {
  std::vector<std::string> strings;
  for (std::uint64_t left = unpacker.number(); left > 0; --left) strings.push_back(unpacker.string());
  return strings;
}

}  // namespace

std::string encode(const FileState& state) {
  Packer packer;
  packer.put(state.path);
  packer.put(state.size);
  packer.put(state.modified);
  packer.put(state.hash);
  packer.put(state.articles);
  put_all(packer, state.rejected);
  put_all(packer, state.displaced);
  return packer.take();
}

FileState decode_file_state(std::string_view bytes) {
  Unpacker unpacker(bytes);
  FileState state;
  state.path = unpacker.string();
  state.size = unpacker.number();
  state.modified = unpacker.number();
  state.hash = unpacker.string();
  state.articles = unpacker.number();
  state.rejected = take_all(unpacker);
  state.displaced = take_all(unpacker);
  if (!unpacker.at_end()) throw Error("the catalog of the index is damaged", "run fihrist-index --rebuild");
  return state;
}

namespace catalog {

std::optional<FileState> find(const Xapian::Database& database, const std::string& file) {
  const std::string bytes = database.get_metadata(kPrefix + file);
  if (bytes.empty()) return std::nullopt;
  return decode_file_state(bytes);
}

void put(Xapian::WritableDatabase& database, const std::string& file, const FileState& state) {
  database.set_metadata(kPrefix + file, encode(state));
}

void remove(Xapian::WritableDatabase& database, const std::string& file) {
  database.set_metadata(kPrefix + file, "");
}

void for_each(const Xapian::Database& database, const std::function<void(const FileState&)>& visit) {
  for (auto it = database.metadata_keys_begin(kPrefix); it != database.metadata_keys_end(kPrefix); ++it) {
    visit(decode_file_state(database.get_metadata(*it)));
  }
}

}  // namespace catalog
}  // namespace fihrist::index
