"""Train the bundled LLaVA from a seed: first its vision tower on labels per patch, then all of it on answers.

    python training/train.py --output DIR

Two cores that did other work too took 2 h 10 min. Three things keep it that short: matrices are updated by Muon,
arithmetic is in bfloat16 (weights stay float32), and each picture carries many questions that cannot see one another:
every one is trained exactly as it is asked, alone.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.utils.data import DataLoader, IterableDataset
from transformers import LlavaForConditionalGeneration, LlavaProcessor
from transformers.modeling_utils import ALL_ATTENTION_FUNCTIONS

from model import PATCH, PATCHES, make_config, make_model, make_processor
from scenes import COLOURS, NOUNS, PIXELS, Scene, ask_some, make_scene

QUESTION_LENGTH = 14  # tokens of the longest question with its answer, padded to this
IGNORED = -100
_MEAN = torch.tensor([0.48145466, 0.4578275, 0.40821073]).view(1, 3, 1, 1)
_STD = torch.tensor([0.26862954, 0.26130258, 0.27577711]).view(1, 3, 1, 1)


class Batches(IterableDataset):  # type: ignore[type-arg]
    """Endless batches drawn from a seed: pictures, labels per patch, questions with answers."""

    def __init__(self, processor: LlavaProcessor, seed: int, pictures: int, questions: int) -> None:
        self.tokenizer, self.seed, self.pictures, self.questions = processor.tokenizer, seed, pictures, questions

    def __iter__(self) -> Iterator[dict[str, Tensor]]:
        rng = random.Random(self.seed)
        while True:
            scenes = [make_scene(rng) for _ in range(self.pictures)]
            labels = [patch_labels(scene) for scene in scenes]
            tokens = [self._tokens(scene, rng) for scene in scenes]
            yield {
                "pixels": torch.from_numpy(np.stack([scene.pixels for scene in scenes])),
                "nouns": torch.stack([label[0] for label in labels]),
                "colours": torch.stack([label[1] for label in labels]),
                "ids": torch.stack([ids for ids, _ in tokens]),
                "targets": torch.stack([targets for _, targets in tokens]),
            }

    def _tokens(self, scene: Scene, rng: random.Random) -> tuple[Tensor, Tensor]:
        pad = self.tokenizer.pad_token_id
        ids = torch.full((self.questions, QUESTION_LENGTH), pad)
        targets = torch.full((self.questions, QUESTION_LENGTH), IGNORED)
        for row, question in enumerate(ask_some(scene, rng, self.questions)):
            asked = self.tokenizer(f"{question.text} assistant:", add_special_tokens=False).input_ids
            answer = self.tokenizer(f"{question.answer} </s>", add_special_tokens=False).input_ids
            whole = torch.tensor(asked + answer)
            ids[row, : len(whole)] = whole
            # The target of a place is the token after it.
            targets[row, len(asked) - 1 : len(whole) - 1] = whole[len(asked) :]
        return ids, targets


def patch_labels(scene: Scene) -> tuple[Tensor, Tensor]:
    """Noun and colour of the object whose box covers each patch's centre; 0 is background. Each ``[patches]``."""
    side = PIXELS // PATCH
    nouns, colours = torch.zeros(side, side, dtype=torch.long), torch.zeros(side, side, dtype=torch.long)
    centres = torch.arange(side) * PATCH + PATCH // 2
    for thing, (x0, y0, x1, y1) in zip(scene.things, scene.boxes, strict=True):
        inside = ((centres >= y0) & (centres < y1))[:, None] & ((centres >= x0) & (centres < x1))[None, :]
        nouns[inside] = NOUNS.index(thing.noun) + 1
        colours[inside] = list(COLOURS).index(thing.colour) + 1
    return nouns.flatten(), colours.flatten()


def normalize(pixels: Tensor) -> Tensor:
    """``[B, H, W, 3]`` uint8 to the ``[B, 3, H, W]`` float32 that the processor would give."""
    return (pixels.permute(0, 3, 1, 2).float() / 255 - _MEAN) / _STD


class Labels(nn.Module):
    """Heads used in training alone: what each patch shows, and what the CLS token knows is in the picture.

    The CLS loss is what makes the tower's CLS→patch attention point at objects, as a real CLIP's does.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        self.noun = nn.Linear(width, len(NOUNS) + 1)
        self.colour = nn.Linear(width, len(COLOURS) + 1)
        self.present = nn.Linear(width, len(NOUNS) + len(COLOURS))

    def forward(self, features: Tensor, batch: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
        """Loss and the share of object patches with noun and colour right, from features ``[B, 1+patches, D]``."""
        noun, colour = self.noun(features[:, 1:]), self.colour(features[:, 1:])
        present = torch.cat(
            [
                F.one_hot(batch["nouns"], len(NOUNS) + 1).amax(1)[:, 1:],
                F.one_hot(batch["colours"], len(COLOURS) + 1).amax(1)[:, 1:],
            ],
            dim=1,
        ).float()
        loss = (
            F.cross_entropy(noun.flatten(0, 1), batch["nouns"].flatten())
            + F.cross_entropy(colour.flatten(0, 1), batch["colours"].flatten())
            + F.binary_cross_entropy_with_logits(self.present(features[:, 0]), present)
        )
        right = (noun.argmax(-1) == batch["nouns"]) & (colour.argmax(-1) == batch["colours"])
        return loss, right[batch["nouns"] > 0].float().mean()


def question_attention(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, mask: Tensor | None, **settings: object
) -> tuple[Tensor, None]:
    """Attention ``[B, H, S, D]`` in which a question sees the prefix and itself: the prefix, then question by question.

    Computing only these blocks, and not a masked square, is 2.5 times cheaper for twelve questions.
    """
    scale = query.shape[-1] ** -0.5
    prefix = module.prefix_length  # type: ignore[attr-defined]
    first = _causal(query[:, :, :prefix], key[:, :, :prefix], value[:, :, :prefix], scale)
    asked, known, told = (x[:, :, prefix:].unflatten(2, (-1, QUESTION_LENGTH)) for x in (query, key, value))
    to_prefix = query[:, :, prefix:] @ key[:, :, :prefix].mT * scale
    to_self = asked @ known.mT * scale + _causal_mask(QUESTION_LENGTH)
    weights = torch.cat([to_prefix.unflatten(2, (-1, QUESTION_LENGTH)), to_self], dim=-1).softmax(-1, query.dtype)
    second = (weights[..., :prefix].flatten(2, 3) @ value[:, :, :prefix]) + (weights[..., prefix:] @ told).flatten(2, 3)
    return torch.cat([first, second], dim=2).transpose(1, 2).contiguous(), None


def _causal_mask(length: int) -> Tensor:
    return torch.full((length, length), -torch.inf, dtype=torch.bfloat16).triu(1)


def _causal(query: Tensor, key: Tensor, value: Tensor, scale: float) -> Tensor:
    return (query @ key.mT * scale + _causal_mask(query.shape[2])).softmax(-1, query.dtype) @ value


def tower_features(model: LlavaForConditionalGeneration, pixels: Tensor) -> Tensor:
    """The selected feature layer with its CLS token, ``[B, 1+patches, D]``."""
    outputs = model.model.vision_tower(normalize(pixels), output_hidden_states=True)
    return outputs.hidden_states[model.config.vision_feature_layer]


def answer_loss(
    model: LlavaForConditionalGeneration, features: Tensor, prefix_ids: Tensor, batch: dict[str, Tensor]
) -> tuple[Tensor, Tensor]:
    """Cross entropy of the answer tokens, and the share of questions answered wholly right."""
    visual = model.model.multi_modal_projector(features[:, 1:])
    embed = model.model.language_model.embed_tokens
    count, questions, _ = batch["ids"].shape
    start = embed(prefix_ids).expand(count, -1, -1)
    embeds = torch.cat([start, visual, embed(batch["ids"].flatten(1))], dim=1)
    prefix = start.shape[1] + PATCHES
    # Each question stands right behind the picture, as if it were the only one.
    positions = torch.cat([torch.arange(prefix), prefix + torch.arange(QUESTION_LENGTH).repeat(questions)])
    for layer in model.model.language_model.layers:
        layer.self_attn.prefix_length = prefix
    hidden = model.model.language_model(
        inputs_embeds=embeds, position_ids=positions[None], use_cache=False
    ).last_hidden_state
    asked = batch["targets"] != IGNORED
    wanted = batch["targets"][asked]
    logits = model.lm_head(hidden[:, prefix:].unflatten(1, (questions, QUESTION_LENGTH))[asked]).float()
    wrong = torch.zeros(count, questions).masked_scatter_(asked.any(-1), torch.zeros(count * questions))
    wrong.index_put_(asked.nonzero()[:, :2].unbind(1), (logits.argmax(-1) != wanted).float(), accumulate=True)
    return F.cross_entropy(logits, wanted), (wrong == 0).float().mean()


class Optimizer:
    """Muon for the matrices inside the layers, AdamW for the rest, one cosine schedule with warm-up over both."""

    def __init__(self, groups: list[tuple[nn.Module, float]], steps: int, warmup: int = 100) -> None:
        matrices, others = [], []
        for module, rate in groups:
            for name, parameter in module.named_parameters():
                inner = parameter.ndim == 2 and "layers" in name
                (matrices if inner else others).append({"params": [parameter], "lr": rate})
        self.optimizers = [
            torch.optim.Muon(matrices, weight_decay=0.01, adjust_lr_fn="match_rms_adamw"),
            torch.optim.AdamW(others, betas=(0.9, 0.98), weight_decay=0.0),
        ]

        def scale(step: int) -> float:
            return min(1.0, (step + 1) / warmup) * (0.02 + 0.98 * 0.5 * (1 + np.cos(np.pi * step / steps)))

        self.schedules = [torch.optim.lr_scheduler.LambdaLR(each, scale) for each in self.optimizers]

    def step(self, loss: Tensor, parameters: list[nn.Parameter]) -> None:
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(parameters, 1.0)
        for optimizer, schedule in zip(self.optimizers, self.schedules, strict=True):
            optimizer.step()
            schedule.step()
            optimizer.zero_grad()


class Log:
    """Prints running means every so many steps."""

    def __init__(self, name: str, every: int) -> None:
        self.name, self.every, self.rows, self.start = name, every, [], time.monotonic()

    def add(self, step: int, **figures: Tensor) -> None:
        self.rows.append([float(value.detach()) for value in figures.values()])
        if (step + 1) % self.every == 0:
            means = dict(zip(figures, np.mean(self.rows, axis=0), strict=True))
            shown = "  ".join(f"{name} {value:.4f}" for name, value in means.items())
            print(f"{self.name} {step + 1:6d}  {shown}  {time.monotonic() - self.start:.0f} s", flush=True)
            self.rows = []


def loader(processor: LlavaProcessor, seed: int, pictures: int, questions: int) -> Iterator[dict[str, Tensor]]:
    data = Batches(processor, seed, pictures, questions)
    return iter(DataLoader(data, batch_size=None, num_workers=1, prefetch_factor=4))


def train_tower(model: LlavaForConditionalGeneration, labels: Labels, batches: Iterator, steps: int) -> None:  # type: ignore[type-arg]
    optimizer = Optimizer([(model.model.vision_tower, 2e-3), (labels, 2e-3)], steps)
    parameters = [*model.model.vision_tower.parameters(), *labels.parameters()]
    log = Log("tower", 50)
    for step in range(steps):
        batch = next(batches)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            features = tower_features(model, batch["pixels"])
        loss, right = labels(features.float(), batch)
        optimizer.step(loss, parameters)
        log.add(step, loss=loss, right=right)


def train_answers(
    model: LlavaForConditionalGeneration,
    labels: Labels,
    batches: Iterator,
    prefix: Tensor,
    steps: int,
    output: Path,  # type: ignore[type-arg]
) -> None:
    groups = [
        (model.model.vision_tower, 3e-4),
        (labels, 3e-4),
        (model.model.multi_modal_projector, 2e-3),
        (model.model.language_model, 2e-3),
        (model.lm_head, 2e-3),
    ]
    optimizer = Optimizer([(module, rate) for module, rate in groups], steps)
    parameters = [parameter for module, _ in groups for parameter in module.parameters()]
    log = Log("answers", 50)
    for step in range(steps):
        batch = next(batches)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            features = tower_features(model, batch["pixels"])
            answers, right = answer_loss(model, features, prefix, batch)
        patches, _ = labels(features.float(), batch)
        optimizer.step(answers + 0.1 * patches, parameters)
        log.add(step, answers=answers, right=right, patches=patches)
        if (step + 1) % 500 == 0:
            save(model, output)


def save(model: LlavaForConditionalGeneration, output: Path) -> None:
    """Write the float16 checkpoint; the float32 weights go on being trained."""
    state = {name: tensor.detach().half().contiguous() for name, tensor in model.state_dict().items()}
    config = model.config
    model.save_pretrained(output, state_dict=state)
    config.save_pretrained(output)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--tower-steps", type=int, default=1000)
    parser.add_argument("--answer-steps", type=int, default=6000)
    parser.add_argument("--pictures", type=int, default=24)
    parser.add_argument("--questions", type=int, default=12)
    parser.add_argument("--tower", type=Path, help="skip the first stage: state saved by an earlier run")
    arguments = parser.parse_args()

    torch.manual_seed(arguments.seed)
    processor = make_processor()
    model = make_model(make_config(processor.tokenizer))
    ALL_ATTENTION_FUNCTIONS.register("questions", question_attention)
    model.model.language_model.config._attn_implementation = "questions"
    model.model.vision_tower.config._attn_implementation = "eager"
    labels = Labels(model.config.vision_config.hidden_size)
    arguments.output.mkdir(parents=True, exist_ok=True)
    processor.save_pretrained(arguments.output)
    if arguments.tower:
        model_state, label_state = torch.load(arguments.tower)
        model.load_state_dict(model_state)
        labels.load_state_dict(label_state)
    else:
        batches = loader(processor, arguments.seed, arguments.pictures, 1)
        train_tower(model, labels, batches, arguments.tower_steps)
        torch.save((model.state_dict(), labels.state_dict()), arguments.output / "tower.pt")
    batches = loader(processor, arguments.seed + 1, arguments.pictures, arguments.questions)
    prefix = processor.tokenizer("USER:", return_tensors="pt").input_ids
    train_answers(model, labels, batches, prefix, arguments.answer_steps, arguments.output)
    save(model, arguments.output)


if __name__ == "__main__":
    main()
