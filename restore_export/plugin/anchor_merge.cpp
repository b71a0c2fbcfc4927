// restore::AnchorMerge as a TensorRT plugin (IPluginV3): host code alone, whose kernels are embedded PTX.
//
// Inputs tokens [B, N, D] (fp32, fp16, bf16) and kept [B, k] int64, ascending; outputs merged [B, count, D], sizes and
// positions [B, count] fp32, assignment [B, N] int64. What it computes is restore_export/calibration/anchors.py; how,
// and why in eight launches, stands in kernels/.
#if __has_include(<NvInferRuntime.h>) && __has_include(<cuda_runtime_api.h>)
#include <NvInferRuntime.h>
#else
#include "tensorrt_abi.h"
#endif

#include <cstdint>
#include <cstdio>
#include <string>

#include "cuda_driver.h"
#include "launches.h"

namespace restore {
namespace {

using namespace nvinfer1;

constexpr char const* kName = "AnchorMerge";
constexpr char const* kVersion = "1";
constexpr char const* kNamespace = "restore";
constexpr int kInputs = 2;
constexpr int kOutputs = 4;

ILoggerFinder* g_finder = nullptr;

// To TensorRT's log where it gives one (TensorRT for RTX gives none while it builds), else to standard error.
void complain(std::string const& message) {
  std::string const line = "restore::AnchorMerge: " + message;
  ILogger* logger = g_finder == nullptr ? nullptr : g_finder->findLogger();
  if (logger != nullptr) {
    logger->log(ILogger::Severity::kERROR, line.c_str());
  } else {
    std::fprintf(stderr, "%s\n", line.c_str());
  }
}

bool is_float(DataType type) {
  return type == DataType::kFLOAT || type == DataType::kHALF || type == DataType::kBF16;
}

char const* suffix(DataType type) {
  return type == DataType::kFLOAT ? "fp32" : type == DataType::kHALF ? "fp16" : "bf16";
}

Problem problem_of(PluginTensorDesc const& tokens, PluginTensorDesc const& kept, Settings const& settings) {
  return {tokens.dims.d[0], tokens.dims.d[1], tokens.dims.d[2], kept.dims.d[1], settings.count, suffix(tokens.type)};
}

class AnchorMerge final : public IPluginV3,
                          public IPluginV3OneCore,
                          public IPluginV3OneBuild,
                          public IPluginV3OneRuntime {
 public:
  explicit AnchorMerge(Settings settings) : settings_(std::move(settings)) {
    fields_[0] = {"count", &settings_.count, PluginFieldType::kINT32, 1};
    fields_[1] = {"rivals", settings_.rivals.data(), PluginFieldType::kCHAR, length(settings_.rivals)};
    fields_[2] = {"position", settings_.position.data(), PluginFieldType::kCHAR, length(settings_.position)};
    collection_.nbFields = 3;
    collection_.fields = fields_;
    identity_ = std::to_string(settings_.count) + "_" + settings_.rivals + "_" + settings_.position;
  }

  // IPluginV3
  IPluginCapability* getCapabilityInterface(PluginCapabilityType type) noexcept override {
    if (type == PluginCapabilityType::kCORE) return static_cast<IPluginV3OneCore*>(this);
    if (type == PluginCapabilityType::kBUILD) return static_cast<IPluginV3OneBuild*>(this);
    return static_cast<IPluginV3OneRuntime*>(this);
  }
  IPluginV3* clone() noexcept override { return new AnchorMerge(settings_); }

  // Core
  char const* getPluginName() const noexcept override { return kName; }
  char const* getPluginVersion() const noexcept override { return kVersion; }
  char const* getPluginNamespace() const noexcept override { return kNamespace; }

  // Build
  int32_t getNbOutputs() const noexcept override { return kOutputs; }

  int32_t getOutputDataTypes(DataType* outputs, int32_t, DataType const* inputs, int32_t) const noexcept override {
    outputs[0] = inputs[0];
    outputs[1] = outputs[2] = DataType::kFLOAT;
    outputs[3] = DataType::kINT64;
    return 0;
  }

  int32_t getOutputShapes(DimsExprs const* inputs, int32_t, DimsExprs const*, int32_t, DimsExprs* outputs, int32_t,
                          IExprBuilder& builder) noexcept override {
    IDimensionExpr const* count = builder.constant(settings_.count);
    outputs[0].nbDims = 3;
    outputs[0].d[0] = inputs[0].d[0];
    outputs[0].d[1] = count;
    outputs[0].d[2] = inputs[0].d[2];
    for (int index = 1; index < kOutputs; ++index) {
      outputs[index].nbDims = 2;
      outputs[index].d[0] = inputs[0].d[0];
      outputs[index].d[1] = index == 3 ? inputs[0].d[1] : count;
    }
    return 0;
  }

  bool supportsFormatCombination(int32_t place, DynamicPluginTensorDesc const* tensors, int32_t,
                                 int32_t) noexcept override {
    PluginTensorDesc const& asked = tensors[place].desc;
    if (asked.format != TensorFormat::kLINEAR) return false;
    if (place == 0) return is_float(asked.type);
    if (place == kInputs) return asked.type == tensors[0].desc.type;
    return asked.type == (place == 1 || place == kInputs + 3 ? DataType::kINT64 : DataType::kFLOAT);
  }

  int32_t configurePlugin(DynamicPluginTensorDesc const* inputs, int32_t, DynamicPluginTensorDesc const*,
                          int32_t) noexcept override {
    return check(inputs[0].max.d[1], inputs[1].max.d[1]);
  }

  std::size_t getWorkspaceSize(DynamicPluginTensorDesc const* inputs, int32_t, DynamicPluginTensorDesc const*,
                               int32_t) const noexcept override {
    return Workspace(inputs[0].max.d[0], inputs[0].max.d[1], settings_.count).total;
  }

  char const* getTimingCacheID() noexcept override { return identity_.c_str(); }
  char const* getMetadataString() noexcept override { return identity_.c_str(); }

  // Runtime
  int32_t onShapeChange(PluginTensorDesc const* inputs, int32_t, PluginTensorDesc const*, int32_t) noexcept override {
    if (check(inputs[0].dims.d[1], inputs[1].dims.d[1]) != 0) return 1;
    prepare(problem_of(inputs[0], inputs[1], settings_), settings_);
    return 0;
  }

  int32_t enqueue(PluginTensorDesc const* descriptions, PluginTensorDesc const*, void const* const* inputs,
                  void* const* outputs, void* workspace, cudaStream_t stream) noexcept override {
    Problem const problem = problem_of(descriptions[0], descriptions[1], settings_);
    std::string const failure = run(problem, settings_, {inputs[0], inputs[1], outputs[0], outputs[1], outputs[2],
                                    outputs[3], static_cast<char*>(workspace)}, stream);
    if (failure.empty()) return 0;
    complain(failure);
    return 1;
  }

  IPluginV3* attachToContext(IPluginResourceContext*) noexcept override { return clone(); }

  PluginFieldCollection const* getFieldsToSerialize() noexcept override { return &collection_; }

 private:
  static int32_t length(std::string const& text) { return static_cast<int32_t>(text.size()); }

  int32_t check(std::int64_t tokens, std::int64_t kept) const {
    if (settings_.count > kept && settings_.count <= tokens) return 0;
    complain("count " + std::to_string(settings_.count) + " must be above the " + std::to_string(kept) +
             " kept and at most the " + std::to_string(tokens) + " tokens");
    return 1;
  }

  Settings settings_;
  std::string identity_;
  PluginField fields_[3];
  PluginFieldCollection collection_;
};

class Creator final : public IPluginCreatorV3One {
 public:
  Creator() {
    fields_[0] = {"count", nullptr, PluginFieldType::kINT32, 1};
    fields_[1] = {"rivals", nullptr, PluginFieldType::kCHAR, 1};
    fields_[2] = {"position", nullptr, PluginFieldType::kCHAR, 1};
    collection_.nbFields = 3;
    collection_.fields = fields_;
  }

  IPluginV3* createPlugin(char const*, PluginFieldCollection const* given, TensorRTPhase) noexcept override {
    Settings settings;
    for (int32_t index = 0; index < given->nbFields; ++index) read(given->fields[index], &settings);
    std::string const problem = settings.problem();
    if (problem.empty()) return new AnchorMerge(settings);
    complain(problem);
    return nullptr;
  }

  PluginFieldCollection const* getFieldNames() noexcept override { return &collection_; }
  char const* getPluginName() const noexcept override { return kName; }
  char const* getPluginVersion() const noexcept override { return kVersion; }
  char const* getPluginNamespace() const noexcept override { return kNamespace; }

 private:
  static void read(PluginField const& field, Settings* settings) {
    std::string const name = field.name;
    if (field.data == nullptr) return;
    if (name == "count" && field.type == PluginFieldType::kINT32) settings->count = *static_cast<int32_t const*>(field.data);
    if (name == "count" && field.type == PluginFieldType::kINT64)
      settings->count = static_cast<int32_t>(*static_cast<int64_t const*>(field.data));
    if (name == "rivals") settings->rivals = text(field);
    if (name == "position") settings->position = text(field);
  }

  // A field's length may or may not count the closing zero.
  static std::string text(PluginField const& field) {
    std::string const all(static_cast<char const*>(field.data), field.length);
    return all.substr(0, all.find('\0'));
  }

  PluginField fields_[3];
  PluginFieldCollection collection_;
};

}  // namespace
}  // namespace restore

// What TensorRT's registry looks for in a plugin library.
extern "C" __attribute__((visibility("default"))) void setLoggerFinder(nvinfer1::ILoggerFinder* finder) {
  restore::g_finder = finder;
}

extern "C" __attribute__((visibility("default"))) nvinfer1::IPluginCreatorInterface* const* getCreators(int32_t& count) {
  static restore::Creator creator;
  static nvinfer1::IPluginCreatorInterface* const creators[] = {&creator};
  count = 1;
  return creators;
}
