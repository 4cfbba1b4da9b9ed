#include "shared/crosslingual/gazetteer.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "shared/base/sorted_lines.hpp"
#include "shared/base/split.hpp"
#include "shared/crosslingual/gazetteer_table.hpp"

// Put into the program by data/gazetteer.S.
extern "C" {
extern const char fihrist_gazetteer_begin[];  // NOLINT
extern const char fihrist_gazetteer_end[];    // NOLINT
}

namespace fihrist::crosslingual {
namespace {

constexpr std::array<std::string_view, 4> kAdjectives = {"people", "language", "religion", "dynasty"};  // kinds

std::vector<std::string> words_of(std::string_view text) {
  const auto parts = split(text, ' ');
  return {parts.begin(), parts.end()};
}

// Of a line that gazetteer_table.cpp wrote.
Name name_of(std::string_view text) {
  const auto parts = split(text, ';');
  Name name;
  name.language = parts[0] == "ar" ? text::Language::ar : text::Language::en;
  name.is_shared = parts[1].starts_with('*');
  name.text = parts[1].substr(name.is_shared ? 1 : 0);
  name.forms = words_of(parts[2]);
  name.stems = words_of(parts[3]);
  return name;
}

Entity entity_of(std::string_view line) {
  const auto parts = split(line, '|');
  const auto facts = split(parts[0], ';');
  Entity entity;
  entity.kind = facts[0];
  entity.about = facts[1];
  std::transform(parts.begin() + 1, parts.end(), std::back_inserter(entity.names), name_of);
  const bool is_adjective = std::find(kAdjectives.begin(), kAdjectives.end(), entity.kind) != kAdjectives.end();
  for (Name& name : entity.names) name.takes_article = is_adjective && name.language == text::Language::ar;
  return entity;
}

std::string joined(std::span<const NameWord> words, std::string NameWord::*part) {
  std::string text;
  for (const NameWord& word : words) text.append(text.empty() ? "" : " ").append(word.*part);
  return text;
}

std::optional<std::string_view> find_entities(std::string_view table, std::span<const NameWord> words) {
  const std::string forms = joined(words, &NameWord::form);
  if (const auto found = find_line(table, "f " + forms)) return found;
  if (words.size() == 1) return words[0].in_capitals ? find_line(table, "F " + forms) : std::nullopt;
  return find_line(table, "s " + joined(words, &NameWord::stem));
}

bool share_an_arabic_name(const Entity& a, const Entity& b) {
  return std::any_of(a.names.begin(), a.names.end(), [&](const Name& name) {
    const auto is_same = [&](const Name& other) { return other.forms == name.forms; };
    return name.language == text::Language::ar && std::any_of(b.names.begin(), b.names.end(), is_same);
  });
}

// Where something is known by a name, common names stay only for the spellings they add to it.
void drop_other_names(std::vector<Entity>& entities) {
  const std::vector<Entity> all = entities;
  const auto is_known = [](const Entity& entity) { return entity.kind != kCommonName; };
  if (std::none_of(all.begin(), all.end(), is_known)) return;
  std::erase_if(entities, [&](const Entity& entity) {
    return !is_known(entity) && std::none_of(all.begin(), all.end(), [&](const Entity& other) {
      return is_known(other) && share_an_arabic_name(entity, other);
    });
  });
}

}  // namespace

bool is_of_person(const Entity& entity) {
  return entity.kind == "person" || entity.kind == kCommonName;
}

std::string_view built_in_gazetteer() {
  return {fihrist_gazetteer_begin, static_cast<std::size_t>(fihrist_gazetteer_end - fihrist_gazetteer_begin)};
}

std::vector<std::string> Gazetteer::add(std::istream& table) {
  std::vector<std::string> complaints;
  tables_.push_back(make_gazetteer_table({&table}, complaints));
  return complaints;
}

std::vector<Entity> Gazetteer::named(std::span<const NameWord> words) const {
  std::vector<std::string_view> tables(tables_.begin(), tables_.end());
  tables.push_back(built_in_gazetteer());
  std::vector<Entity> entities;
  if (words.empty() || words.size() > kMaxNameWords) return entities;
  for (const std::string_view table : tables) {
    const auto numbers = find_entities(table, words);
    if (!numbers) continue;
    for (const std::string_view number : split(*numbers, ' ')) {
      if (const auto line = find_line(table, std::string("# ").append(number))) entities.push_back(entity_of(*line));
    }
  }
  drop_other_names(entities);
  return entities;
}

}  // namespace fihrist::crosslingual
